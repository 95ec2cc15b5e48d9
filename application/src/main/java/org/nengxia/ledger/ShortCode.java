package org.nengxia.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ledger's short code on a paper, `1017-7f3ac2e09b41`: how many entries the ledger had once
/// the paper's act was in it, and how its root began then. With it whoever holds the paper finds
/// the entry, and sees that nothing up to it was changed since.
///
/// @param size from 1 to 12 digits
/// @param root the first 12 digits of the root, base 16
public record ShortCode(long size, String root) {
    private static final int SHOWN = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("([1-9]\\d{0,11})[-－–—]([0-9a-f]{" + SHOWN + "})");

    /// The code of an entry.
    public static ShortCode of(LedgerEntry entry) {
        return new ShortCode(entry.index() + 1, entry.root().hex().substring(0, SHOWN));
    }

    /// Reads what somebody copied from a paper, with spaces or capitals or not; empty when it is no
    /// code.
    public static Optional<ShortCode> read(String text) {
        var parts = WRITTEN.matcher(text.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(new ShortCode(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /// The place of its entry in the ledger, from 0.
    public long index() {
        return size - 1;
    }

    @Override
    public String toString() {
        return size + "-" + root;
    }
}
