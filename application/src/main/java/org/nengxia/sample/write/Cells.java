package org.nengxia.sample.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// Turns the values of a record into the cells of its line, by the register's declaration. A value
/// that the declaration does not allow is a fault of the generator.
final class Cells {
    private static final List<String> CADRE_HEADERS = List.of("姓名", "身份证号", "出生年月");

    private Cells() {}

    static List<String> headers(Register register) {
        return register.columns().stream()
                .flatMap(column ->
                        column.kind() instanceof Kind.CadreOf
                                ? CADRE_HEADERS.stream()
                                : List.of(column.label().zh()).stream())
                .toList();
    }

    /// The cells of one column: text, number, day or blank.
    static List<@Nullable Object> of(Column column, @Nullable Object value) {
        if (value == null) {
            require(!column.required(), column, "is required");
            return blank(column);
        }
        if (column.kind() instanceof Kind.CadreOf) {
            CadreCells cadre = (CadreCells) value;
            return java.util.Arrays.asList(cadre.name(), cadre.idNumber(), cadre.born().toString());
        }
        return List.of(cell(column, value));
    }

    private static List<@Nullable Object> blank(Column column) {
        return java.util.Arrays.asList(
                new @Nullable Object[column.kind() instanceof Kind.CadreOf ? 3 : 1]);
    }

    private static Object cell(Column column, Object value) {
        return switch (column.kind()) {
            case Kind.Text(int longest) -> text(column, (String) value, longest);
            case Kind.Whole(long least, long most) -> whole(column, (Number) value, least, most);
            case Kind.OneOf words -> word(column, words, (String) value);
            case Kind.YesNo() -> (Boolean) value ? "是" : "否";
            case Kind.Day() -> (LocalDate) value;
            case Kind.Yuan(), Kind.Score() -> (Number) value;
            case Kind.EvidenceOf(), Kind.Words() -> joined(column, (Collection<?>) value);
            case Kind.RecordNumber(),
                    Kind.IdentityNumber(),
                    Kind.UnitOf(),
                    Kind.CadreOf(),
                    Kind.RecordOf(_) ->
                    (String) value;
        };
    }

    private static String text(Column column, String text, int longest) {
        require(text.codePointCount(0, text.length()) <= longest, column, "is too long: " + text);
        return text;
    }

    private static Number whole(Column column, Number number, long least, long most) {
        long value = number.longValue();
        require(value >= least && value <= most, column, "is out of bounds: " + value);
        return number;
    }

    private static String word(Column column, Kind.OneOf words, String code) {
        Label label = words.words().get(code);
        if (label == null) {
            throw new IllegalStateException(column.name() + " has no word " + code);
        }
        return label.zh();
    }

    private static String joined(Column column, Collection<?> words) {
        require(!words.isEmpty(), column, "is an empty list");
        return String.join("、", words.stream().map(Object::toString).toList());
    }

    private static void require(boolean holds, Column column, String what) {
        if (!holds) {
            throw new IllegalStateException(column.name() + " " + what);
        }
    }
}
