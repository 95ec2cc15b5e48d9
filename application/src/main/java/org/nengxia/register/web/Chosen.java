package org.nengxia.register.web;

import java.util.Comparator;
import java.util.List;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// The columns that a list shows: at most eight that tell a record from the next one, in the order
/// of the sheet. All others stand on the record's own page.
final class Chosen {
    private static final int MOST = 8;

    private Chosen() {}

    /// The columns, that of a sort by a column among them.
    static List<Column> of(Register register, String sort) {
        String sorted = sort.startsWith("-") ? sort.substring(1) : sort;
        List<Column> best =
                register.columns().stream()
                        .sorted(
                                Comparator.comparingInt(column ->
                                        column.name().equals(sorted)
                                                ? 0
                                                : weight(register, column)))
                        .limit(MOST)
                        .toList();
        return register.columns().stream().filter(best::contains).toList();
    }

    private static int weight(Register register, Column column) {
        if (column.equals(register.key())) {
            return 0;
        }
        if (register.title().filter(column.name()::equals).isPresent()
                || register.day().filter(column.name()::equals).isPresent()) {
            return 1;
        }
        return switch (column.kind()) {
            case Kind.CadreOf() -> 1;
            case Kind.UnitOf() -> 2;
            case Kind.Whole(_, _) when isChecked(register, column) -> 2;
            case Kind.RecordOf(_), Kind.EvidenceOf() -> 4;
            case Kind.OneOf(_), Kind.Whole(_, _), Kind.Yuan(), Kind.Score() -> 3;
            case Kind.YesNo(), Kind.RecordNumber(), Kind.IdentityNumber() -> 5;
            case Kind.Day() -> 6;
            case Kind.Words(), Kind.Text(_) -> 7;
        };
    }

    /// A number that a rule holds against others, such as votes against ballots, says more than one
    /// that stands alone.
    private static boolean isChecked(Register register, Column column) {
        return register.checks().stream().anyMatch(check -> check.column().equals(column.name()));
    }

    /// Whether a column's values stand on the right, as numbers do.
    static boolean right(Column column) {
        return switch (column.kind()) {
            case Kind.Whole(long least, long most) -> !(least >= 1000 && most <= 9999);
            case Kind.Yuan(), Kind.Score() -> true;
            default -> false;
        };
    }
}
