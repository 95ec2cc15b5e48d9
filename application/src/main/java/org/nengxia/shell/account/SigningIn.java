package org.nengxia.shell.account;

import java.util.List;
import java.util.Optional;
import org.nengxia.shell.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/// Signing in with account and password. Every refusal is the same and takes as long: wrong
/// password, unknown account, locked or disabled.
@Component
class SigningIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Failures failures;

    SigningIn(Accounts accounts, Passwords passwords, Failures failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        boolean locked = failures.locked(name);
        Optional<Account> account = accounts.find(name);
        String hash = account.map(Account::password).orElseGet(passwords::decoy);
        boolean right = passwords.matches(password, hash);
        if (locked || !right || account.isEmpty() || account.get().disabled()) {
            if (!locked) {
                failures.count(name);
            }
            throw new BadCredentialsException("not let in");
        }
        failures.forget(name);
        accounts.noteSignIn(account.get(), passwords.upToDate(password, hash));
        return pass(account.get().person());
    }

    /// What the session holds for somebody who is let in.
    static Authentication pass(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority(person.office().code())));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
