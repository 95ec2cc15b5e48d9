package org.nengxia.register.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// The SQL that a register's declaration amounts to: its rows `r` with the names of the cadres and
/// units they point to. Identifiers come from declarations only.
public final class Joins {

    private Joins() {}

    /// The beginning of the names under which a row holds what a cadre or unit column points to:
    /// `<alias>_name`, for cadres also `<alias>_id_number` and `<alias>_born_on`.
    public static String alias(Column column) {
        return "of_" + column.name();
    }

    /// `FROM` with one join for each cadre and unit column.
    static String from(Register register) {
        return register.columns().stream()
                .map(Joins::join)
                .collect(Collectors.joining("", "FROM " + register.table() + " r\n", ""));
    }

    private static String join(Column column) {
        String template = "LEFT JOIN %s %s ON %s = r.%s\n";
        String alias = alias(column);
        return switch (column.kind()) {
            case Kind.CadreOf() ->
                    template.formatted("roster.cadre", alias, alias + ".cadre_id", column.name());
            case Kind.UnitOf() ->
                    template.formatted("roster.unit", alias, alias + ".number", column.name());
            default -> "";
        };
    }

    /// All columns, and of cadres and units what is shown of them.
    static String select(Register register) {
        List<String> parts = new ArrayList<>();
        for (Column column : register.columns()) {
            String alias = alias(column);
            parts.add("r." + column.name());
            if (column.kind() instanceof Kind.CadreOf) {
                parts.add("%1$s.name AS %1$s_name".formatted(alias));
                parts.add("%1$s.id_number AS %1$s_id_number".formatted(alias));
                parts.add("%1$s.born_on AS %1$s_born_on".formatted(alias));
            } else if (column.kind() instanceof Kind.UnitOf) {
                parts.add("%1$s.name AS %1$s_name".formatted(alias));
            } else if (column.kind() instanceof Kind.IdentityNumber) {
                parts.add("r.cadre_id AS " + alias + "_cadre_id");
            }
        }
        return "SELECT " + String.join(", ", parts) + "\n";
    }

    /// What a column is sorted by: people and units by name.
    static String sortedBy(Column column) {
        return switch (column.kind()) {
            case Kind.CadreOf(), Kind.UnitOf() -> alias(column) + ".name";
            default -> "r." + column.name();
        };
    }
}
