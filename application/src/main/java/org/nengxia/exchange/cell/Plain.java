package org.nengxia.exchange.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;

/// Any cell as words, whatever the workbook keeps it as.
final class Plain {
    private static final int DIGITS_KEPT = 15;

    private Plain() {}

    /// The words; empty for an empty cell, nothing where the cell is refused.
    static @Nullable String words(Cell cell, Spot spot) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Words(String text, boolean _) -> Cleaning.clean(text, spot);
            case Cell.Figure(String digits) -> digits(digits, spot);
            case Cell.Day(var day) -> valued(day.toString(), spot);
            case Cell.Truth(boolean value) -> ticked(value, spot);
            case Cell.Unusable(Cell.Why why) -> {
                spot.unusable(why);
                yield null;
            }
        };
    }

    private static String valued(String words, Spot spot) {
        spot.changed(Change.TEXT_AS_VALUE, words, words);
        return words;
    }

    private static String ticked(boolean value, Spot spot) {
        String words = value ? "是" : "否";
        spot.changed(Change.TICK, value ? "TRUE" : "FALSE", words);
        return words;
    }

    private static @Nullable String digits(String digits, Spot spot) {
        BigDecimal number = number(digits);
        if (number == null || number.precision() - number.scale() > DIGITS_KEPT) {
            spot.fault("cell.digitsLost", digits);
            return null;
        }
        return valued(number.toPlainString(), spot);
    }

    /// A number as the spreadsheet shows it, without the decimals that only the file has.
    static String shown(String digits) {
        BigDecimal number = number(digits);
        return number == null ? digits : number.toPlainString();
    }

    /// The number that a spreadsheet means, which keeps 15 digits and writes more; nothing where it
    /// is none.
    static @Nullable BigDecimal number(String digits) {
        try {
            BigDecimal exact = new BigDecimal(digits);
            if (Math.abs((long) exact.scale()) > 400) {
                return null;
            }
            BigDecimal kept = exact.round(new MathContext(DIGITS_KEPT));
            return kept.signum() == 0 ? BigDecimal.ZERO : integerOrPlain(kept);
        } catch (NumberFormatException | ArithmeticException _) {
            return null;
        }
    }

    private static BigDecimal integerOrPlain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
