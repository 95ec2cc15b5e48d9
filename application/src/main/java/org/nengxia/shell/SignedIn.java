package org.nengxia.shell;

import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Who is signed in. Controllers take it, or the [Actor] made of it, as a parameter.
///
/// @param account the account's name
/// @param displayName the name shown
/// @param office the office acted in
/// @param unit the unit's code, for offices that belong to one unit
/// @param mustChangePassword whether nothing but the change of password is open yet
public record SignedIn(
        String account,
        String displayName,
        Office office,
        Optional<String> unit,
        boolean mustChangePassword)
        implements AuthenticatedPrincipal {

    /// The person as the ledger records acts.
    public Actor actor() {
        return new Actor(account, displayName, office);
    }

    @Override
    public String getName() {
        return account;
    }
}
