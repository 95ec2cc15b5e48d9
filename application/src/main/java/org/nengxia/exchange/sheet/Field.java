package org.nengxia.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nengxia.exchange.cell.CellReader;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// A column as files have it. Most columns of a register are one; a cadre takes three.
///
/// @param column the register's column that it belongs to
/// @param staged its own name in the staging table
/// @param type how the database keeps it there
/// @param headers what it may be called, the usual word first
/// @param required whether a file without it, or a row without a value, is refused
public record Field(
        Column column,
        String staged,
        String type,
        CellReader reader,
        List<String> headers,
        boolean required) {

    /// The usual header.
    public String header() {
        return headers.getFirst();
    }

    /// The fields of a register, in the order of its columns.
    public static List<Field> of(Register register) {
        return register.columns().stream().flatMap(Field::of).toList();
    }

    private static Stream<Field> of(Column column) {
        return column.kind() instanceof Kind.CadreOf ? cadre(column) : Stream.of(plain(column));
    }

    private static Field plain(Column column) {
        List<String> headers = new ArrayList<>(List.of(column.label().zh()));
        headers.addAll(column.otherHeaders());
        return new Field(
                column,
                column.name(),
                type(column.kind()),
                CellReader.of(column.kind()),
                List.copyOf(headers),
                column.required());
    }

    private static Stream<Field> cadre(Column column) {
        return Stream.of(
                new Field(
                        column,
                        nameOf(column),
                        "text",
                        CellReader.name(),
                        List.of("姓名", "干部姓名"),
                        false),
                new Field(
                        column,
                        identityOf(column),
                        "text",
                        CellReader.of(new Kind.IdentityNumber()),
                        List.of("身份证号", "身份证号码", "公民身份号码"),
                        false),
                new Field(
                        column,
                        monthOf(column),
                        "date",
                        CellReader.month(),
                        List.of("出生年月", "出生日期"),
                        false));
    }

    /// Where a cadre's name is staged.
    public static String nameOf(Column column) {
        return column.name() + "__name";
    }

    /// Where a cadre's identity number is staged.
    public static String identityOf(Column column) {
        return column.name() + "__id";
    }

    /// Where a cadre's month of birth is staged.
    public static String monthOf(Column column) {
        return column.name() + "__month";
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case Kind.RecordNumber _,
                    Kind.Text _,
                    Kind.OneOf _,
                    Kind.IdentityNumber _,
                    Kind.UnitOf _,
                    Kind.CadreOf _,
                    Kind.RecordOf _ ->
                    "text";
            case Kind.Day _ -> "date";
            case Kind.Whole _ -> "bigint";
            case Kind.Yuan _ -> "numeric(16,2)";
            case Kind.Score _ -> "numeric(6,2)";
            case Kind.YesNo _ -> "boolean";
            case Kind.EvidenceOf _, Kind.Words _ -> "text[]";
        };
    }
}
