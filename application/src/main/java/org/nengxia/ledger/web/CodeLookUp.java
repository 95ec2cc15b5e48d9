package org.nengxia.ledger.web;

import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.LedgerEntry;
import org.nengxia.ledger.ShortCode;
import org.nengxia.ledger.ShownLedger;

/// The answer to whoever looks a paper's short code up.
///
/// @param answer `found`, `other` where the entry's root begins otherwise, `beyond` the ledger's
///   end, or `unreadable`
/// @param place what stands before the dash as the page tells it: the entry's place, or the length
///   that the ledger has not reached
/// @param root what stands after it
/// @param entries the entry where the code agrees with it, else none
record CodeLookUp(String answer, String place, String root, List<LedgerEntry> entries) {

    static CodeLookUp of(String typed, ShownLedger ledger, Actor reader) {
        return ShortCode.read(typed)
                .map(code -> of(code, ledger.at(code.index(), reader)))
                .orElseGet(() -> new CodeLookUp("unreadable", "", "", List.of()));
    }

    private static CodeLookUp of(ShortCode code, Optional<LedgerEntry> entry) {
        return entry.map(it -> of(code, it))
                .orElseGet(() ->
                        new CodeLookUp(
                                "beyond", Long.toString(code.size()), code.root(), List.of()));
    }

    private static CodeLookUp of(ShortCode code, LedgerEntry entry) {
        boolean agrees = ShortCode.of(entry).equals(code);
        return new CodeLookUp(
                agrees ? "found" : "other",
                Long.toString(entry.index()),
                code.root(),
                agrees ? List.of(entry) : List.of());
    }
}
