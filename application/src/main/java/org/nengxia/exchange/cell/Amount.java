package org.nengxia.exchange.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;

/// A number between two bounds, both included, with so many decimals at most.
record Amount(BigDecimal least, BigDecimal most, int decimals) implements CellReader {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,20})?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,20})?");

    static Amount whole(long least, long most) {
        return new Amount(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    static Amount yuan() {
        return new Amount(BigDecimal.ZERO, new BigDecimal("99999999999999.99"), 2);
    }

    static Amount score() {
        return new Amount(BigDecimal.ZERO, BigDecimal.valueOf(1000), 2);
    }

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        return switch (cell) {
            case Cell.Blank _ -> null;
            case Cell.Figure(String digits) ->
                    checked(Plain.shown(digits), Plain.number(digits), spot);
            case Cell.Words(String text, boolean inText) -> {
                String clean = Cleaning.clean(text, spot);
                yield clean == null || clean.isEmpty() ? null : written(clean, inText, spot);
            }
            case Cell.Day(var day) -> checked(day.toString(), null, spot);
            case Cell.Truth(boolean value) -> checked(Boolean.toString(value), null, spot);
            case Cell.Unusable(Cell.Why why) -> {
                spot.unusable(why);
                yield null;
            }
        };
    }

    private @Nullable String written(String text, boolean inText, Spot spot) {
        String half = Cleaning.halfWidth(text, spot);
        String bare =
                decimals == 0
                        ? half
                        : half.replaceFirst("^[¥￥]\\s*", "").replaceFirst("\\s*元$", "");
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        if (!PLAIN.matcher(bare).matches()) {
            return checked(text, null, spot);
        }
        if (!bare.equals(half)) {
            spot.changed(Change.NUMBER_STYLE, text, bare);
        } else if (!inText) {
            spot.changed(Change.NUMBER_AS_TEXT, text, bare);
        }
        return checked(text, new BigDecimal(bare), spot);
    }

    private @Nullable String checked(String raw, @Nullable BigDecimal number, Spot spot) {
        if (number == null) {
            spot.fault("cell.notANumber", raw);
            return null;
        }
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > decimals) {
            spot.fault(decimals == 0 ? "cell.notWhole" : "cell.tooManyDecimals", raw, decimals);
            return null;
        }
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            spot.fault("cell.outOfRange", raw, least.toPlainString(), most.toPlainString());
            return null;
        }
        return number.toPlainString();
    }
}
