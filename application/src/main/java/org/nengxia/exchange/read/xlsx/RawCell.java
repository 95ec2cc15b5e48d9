package org.nengxia.exchange.read.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Limits;

/// A cell as the sheet's XML writes it.
///
/// @param type `s` shared string, `str` and `inlineStr` own string, `b` truth, `e` error, `d` day,
///   `n` or nothing: number
/// @param style index into the workbook's cell formats
/// @param formula whether the value was reckoned
record RawCell(@Nullable String type, int style, boolean formula, Letters letters) {

    Cell value(SharedStrings strings, DayStyles styles, boolean since1904) {
        if (formula) {
            return new Cell.Unusable(Cell.Why.FORMULA);
        }
        String raw = letters.raw();
        if (raw.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type) {
            case "s" -> words(strings.at(Digits.whole(raw, -1)));
            case "str", "inlineStr" -> words(letters.text());
            case "b" -> new Cell.Truth(raw.strip().equals("1"));
            case "e" -> new Cell.Unusable(Cell.Why.ERROR);
            case "d" -> isoDay(raw);
            case null, default ->
                    styles.isDay(style) ? serialDay(raw, since1904) : new Cell.Figure(raw.strip());
        };
    }

    private static Cell words(String text) {
        if (text.length() > Limits.CELL_CHARACTERS) {
            return new Cell.Unusable(Cell.Why.TOO_LONG);
        }
        return text.isBlank() ? Cell.BLANK : new Cell.Words(text, false);
    }

    private static Cell isoDay(String raw) {
        try {
            return new Cell.Day(LocalDate.parse(raw.length() > 10 ? raw.substring(0, 10) : raw));
        } catch (DateTimeParseException _) {
            return words(raw);
        }
    }

    private static Cell serialDay(String raw, boolean since1904) {
        try {
            double serial = Double.parseDouble(raw.strip());
            LocalDateTime moment =
                    serial >= 1 && DateUtil.isValidExcelDate(serial)
                            ? DateUtil.getLocalDateTime(serial, since1904)
                            : null;
            return moment == null
                    ? new Cell.Figure(raw.strip())
                    : new Cell.Day(moment.toLocalDate());
        } catch (NumberFormatException _) {
            return words(raw);
        }
    }
}
