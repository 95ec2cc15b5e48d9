package org.nengxia.agreement.engine;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cells of different engines in one text, so that they can be compared.
final class Cells {

    private Cells() {}

    /// Numbers of records joined by commas have no order of their own.
    private static String sorted(String text) {
        return text.contains(",")
                ? Stream.of(text.split(",", -1)).sorted().collect(Collectors.joining(","))
                : text;
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "null";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text -> sorted(text);
            default -> cell.toString();
        };
    }
}
