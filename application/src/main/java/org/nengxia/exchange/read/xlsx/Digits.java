package org.nengxia.exchange.read.xlsx;

import org.jspecify.annotations.Nullable;

/// Whole numbers in the attributes of a workbook's parts, which anybody may have written.
final class Digits {

    private Digits() {}

    /// The number written, or the other one where none is.
    static int whole(@Nullable String written, int otherwise) {
        if (written == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
