package org.nengxia.shell.account;

import org.nengxia.kernel.Refusal;

/// How giving out a password ended.
sealed interface AccountOutcome {

    /// The password to hand over; it is shown once and kept nowhere.
    record Issued(String account, String password) implements AccountOutcome {}

    /// Nothing was changed.
    record Refused(Refusal refusal) implements AccountOutcome {}
}
