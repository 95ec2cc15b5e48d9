package org.nengxia.shell.account;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedIn;

/// An account: who signs in with it, and the one office it acts in.
///
/// @param name the account's name
/// @param password its Argon2id hash
/// @param displayName the person's name
/// @param office the office acted in
/// @param unit the unit's code, for offices that belong to one unit
/// @param mustChangePassword whether the password was given out and has to be replaced first
/// @param disabled whether nobody can sign in with it
/// @param lastSignIn when somebody last signed in with it, Chinese time
public record Account(
        String name,
        String password,
        String displayName,
        Office office,
        @Nullable String unit,
        boolean mustChangePassword,
        boolean disabled,
        @Nullable LocalDateTime lastSignIn) {

    SignedIn person() {
        return new SignedIn(
                name, displayName, office, Optional.ofNullable(unit), mustChangePassword);
    }
}
