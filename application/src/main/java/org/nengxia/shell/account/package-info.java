/// Accounts and signing in: one office an account, passwords kept as Argon2id, a lock against
/// guessing.
@NullMarked
package org.nengxia.shell.account;

import org.jspecify.annotations.NullMarked;
