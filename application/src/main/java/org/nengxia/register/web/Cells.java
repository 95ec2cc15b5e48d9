package org.nengxia.register.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.IdNumber;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.query.Joins;
import org.nengxia.register.query.Words;
import org.nengxia.shell.Wording;

/// Writes a row's values for the reader of a page. A missing number or word is unknown; a missing
/// day or text is nothing to state.
record Cells(Wording wording, Links links) {

    Cell of(Register register, Column column, Map<String, @Nullable Object> row) {
        Object value = row.get(column.name());
        if (value == null) {
            return missing(column.kind());
        }
        String alias = Joins.alias(column);
        return switch (column.kind()) {
            case Kind.RecordNumber() ->
                    Cell.linked("code", text(value), "", links.record(register.id(), text(value)));
            case Kind.Text(_) -> Cell.text(text(value));
            case Kind.Day() -> Cell.number(text(value));
            case Kind.Whole(long least, long most) -> Cell.number(whole((Long) value, least, most));
            case Kind.Yuan() -> Cell.number(wording.yuan((BigDecimal) value));
            case Kind.Score() -> Cell.number(wording.score((BigDecimal) value));
            case Kind.YesNo() -> Cell.text(wording.of((Boolean) value ? Words.YES : Words.NO));
            case Kind.OneOf(var words) -> word(words, text(value));
            case Kind.IdentityNumber() ->
                    Cell.linked(
                            "code",
                            new IdNumber(text(value)).masked(),
                            "",
                            links.cadre(text(row.get(alias + "_cadre_id"))));
            case Kind.UnitOf() ->
                    Cell.linked(
                            "text",
                            text(row.get(alias + "_name")),
                            "",
                            links.record("roster.unit", text(value)));
            case Kind.CadreOf() ->
                    Cell.linked(
                            "name",
                            text(row.get(alias + "_name")),
                            new IdNumber(text(row.get(alias + "_id_number"))).masked(),
                            links.cadre(value));
            case Kind.RecordOf(String other) ->
                    Cell.linked("code", text(value), "", links.record(other, text(value)));
            case Kind.EvidenceOf(), Kind.Words() -> list(column, value);
        };
    }

    private static Cell missing(Kind kind) {
        return switch (kind) {
            case Kind.Whole(_, _), Kind.Yuan(), Kind.Score(), Kind.YesNo(), Kind.OneOf(_) ->
                    Cell.UNKNOWN;
            default -> Cell.NONE;
        };
    }

    /// Years are written without separators.
    private String whole(long number, long least, long most) {
        return least >= 1000 && most <= 9999 ? Long.toString(number) : wording.count(number);
    }

    private Cell word(Map<String, Label> words, String code) {
        String text = words.containsKey(code) ? wording.of(words.get(code)) : code;
        String look = words.containsKey("REMOVAL") ? "mode" : "text";
        return new Cell(look, List.of(new Cell.Part(text, "", "", code)));
    }

    private static Cell list(Column column, Object value) {
        String look = column.kind() instanceof Kind.EvidenceOf ? "code" : "text";
        return new Cell(
                look,
                ((List<?>) value)
                        .stream().map(each -> new Cell.Part(text(each), "", "", "")).toList());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
