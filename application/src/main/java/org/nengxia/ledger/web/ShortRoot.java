package org.nengxia.ledger.web;

import org.nengxia.chain.Hash;

/// A root as lists and feet show it: its first six and last four digits.
final class ShortRoot {

    private ShortRoot() {}

    static String of(Hash root) {
        var hex = root.hex();
        return hex.substring(0, 6) + "…" + hex.substring(hex.length() - 4);
    }
}
