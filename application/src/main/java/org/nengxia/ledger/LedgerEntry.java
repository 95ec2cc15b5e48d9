package org.nengxia.ledger;

import java.time.Instant;
import java.util.Map;
import org.nengxia.chain.Hash;

/// One entry of the ledger for reading.
///
/// @param index place in the ledger, from 0
/// @param at when it was recorded
/// @param account who acted
/// @param actor the name shown
/// @param office code of the office acted in
/// @param act what was done, `module.act`
/// @param subject what it was done to
/// @param details further values, sorted by their names
/// @param root root of the ledger right after this entry
public record LedgerEntry(
        long index,
        Instant at,
        String account,
        String actor,
        String office,
        String act,
        String subject,
        Map<String, String> details,
        Hash root) {

    /// The same for whoever must not be shown what it says.
    LedgerEntry withheld() {
        return new LedgerEntry(index, at, "", "", "", "", "", Map.of(), root);
    }

    /// Whether the reader may be shown what it says; else all texts are empty.
    public boolean isShown() {
        return !act.isEmpty();
    }
}
