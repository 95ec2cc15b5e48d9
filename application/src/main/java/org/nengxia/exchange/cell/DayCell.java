package org.nengxia.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;

/// A day of the calendar between 1900 and 2100, in any of the ways offices write one. The number by
/// which a spreadsheet counts days is not a day: nobody can see which one is meant.
record DayCell() implements CellReader {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.0+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(?:\\.\\d+)?");
    private static final double LEAST_SERIAL = 3_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        return switch (cell) {
            case Cell.Blank _ -> null;
            case Cell.Day(LocalDate day) -> checked(day.toString(), day, spot);
            case Cell.Figure(String digits) -> {
                String plain = Plain.shown(digits);
                yield written(plain, plain, spot);
            }
            case Cell.Words(String text, boolean _) -> {
                String clean = Cleaning.clean(text, spot);
                yield clean == null || clean.isEmpty()
                        ? null
                        : written(clean, Cleaning.halfWidth(clean, spot), spot);
            }
            case Cell.Truth(boolean value) -> notADay(Boolean.toString(value), spot);
            case Cell.Unusable(Cell.Why why) -> {
                spot.unusable(why);
                yield null;
            }
        };
    }

    private static @Nullable String written(String raw, String text, Spot spot) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            matcher = COMPACT.matcher(text);
        }
        if (!matcher.matches()) {
            return SERIAL.matcher(text).matches() ? serial(text, spot) : notADay(raw, spot);
        }
        String stored = checked(raw, day(matcher), spot);
        if (stored != null && !stored.equals(text)) {
            spot.changed(Change.DAY_STYLE, raw, stored);
        }
        return stored;
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable String checked(String raw, @Nullable LocalDate day, Spot spot) {
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            spot.fault("cell.impossibleDay", raw);
            return null;
        }
        return day.toString();
    }

    private static @Nullable String serial(String text, Spot spot) {
        double serial = Double.parseDouble(text);
        if (serial < LEAST_SERIAL) {
            return notADay(text, spot);
        }
        spot.fault(
                "cell.serialDay", text, DateUtil.getLocalDateTime(serial).toLocalDate().toString());
        return null;
    }

    private static @Nullable String notADay(String raw, Spot spot) {
        spot.fault("cell.notADay", raw);
        return null;
    }
}
