package org.nengxia.exchange.cell;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;

/// A month of birth, stored as its first day. A spreadsheet turns 1962.10 into the number 1962.1:
/// that one is refused, because it may as well be January.
record MonthCell() implements CellReader {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?(?:月|[-/.月] ?\\d{1,2} ?日?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(?:\\d{2})?");
    private static final Pattern USUAL = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern ONE_DECIMAL_ONE = Pattern.compile("\\d{4}\\.1");

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        return switch (cell) {
            case Cell.Blank _ -> null;
            case Cell.Day(LocalDate day) -> day.withDayOfMonth(1).toString();
            case Cell.Figure(String digits) -> number(digits, spot);
            case Cell.Words(String text, boolean _) -> {
                String clean = Cleaning.clean(text, spot);
                yield clean == null || clean.isEmpty()
                        ? null
                        : written(Cleaning.halfWidth(clean, spot), spot);
            }
            case Cell.Truth(boolean value) -> notAMonth(Boolean.toString(value), spot);
            case Cell.Unusable(Cell.Why why) -> {
                spot.unusable(why);
                yield null;
            }
        };
    }

    private static @Nullable String number(String digits, Spot spot) {
        String text = Plain.shown(digits);
        if (ONE_DECIMAL_ONE.matcher(text).matches()) {
            spot.fault("cell.monthAsNumber", text);
            return null;
        }
        return written(text, spot);
    }

    private static @Nullable String written(String text, Spot spot) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            matcher = COMPACT.matcher(text);
        }
        if (!matcher.matches()) {
            return notAMonth(text, spot);
        }
        int month = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            return notAMonth(text, spot);
        }
        String stored = "%s-%02d-01".formatted(matcher.group(1), month);
        if (!USUAL.matcher(text).matches()) {
            spot.changed(Change.MONTH_STYLE, text, stored.substring(0, 7));
        }
        return stored;
    }

    private static @Nullable String notAMonth(String raw, Spot spot) {
        spot.fault("cell.notAMonth", raw);
        return null;
    }
}
