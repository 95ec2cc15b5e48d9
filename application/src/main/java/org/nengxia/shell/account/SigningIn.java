package org.nengxia.shell.account;

import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    SigningIn(Accounts accounts, Passwords passwords, Failures failures, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.clock = clock;
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
                failures.count(name, account);
            }
            throw new BadCredentialsException("not let in");
        }
        failures.forget(name);
        accounts.noteSignIn(account.get(), passwords.upToDate(password, hash));
        return pass(account.get().person(), clock.instant());
    }

    /// What the session holds for somebody who is let in; its details are the moment of the
    /// sign-in, from which the longest session counts.
    static Authentication pass(SignedIn person, Instant since) {
        var pass =
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, List.of(new SimpleGrantedAuthority(person.office().code())));
        pass.setDetails(since);
        return pass;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
