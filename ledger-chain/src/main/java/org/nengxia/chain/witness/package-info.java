/// A witness of other people's ledgers (C2SP `tlog-witness`): it remembers the newest checkpoint of
/// each, puts its name only under one that continues it, and so finds out who rewrote history, also
/// with the ledger's own key. Client and a small server of its own.
@NullMarked
package org.nengxia.chain.witness;

import org.jspecify.annotations.NullMarked;
