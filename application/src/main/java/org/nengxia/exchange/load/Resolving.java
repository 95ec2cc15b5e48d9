package org.nengxia.exchange.load;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.exchange.sheet.Field;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Finds the units and persons that rows name, for all rows at once: a unit by its code, else by
/// its full name; a person by the identity number, else by name and month of birth, never by a name
/// alone. What is found more than once is not found.
@Component
class Resolving {
    private final JdbcTemplate jdbc;

    Resolving(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void resolve(Staged staged, StagedFile file) {
        jdbc.execute(
                "CREATE TEMP TABLE %s ON COMMIT DROP AS SELECT s.sheet_no, s.row_no%s FROM %s s%s"
                        .formatted(
                                staged.ready(),
                                selected(staged),
                                staged.stage(),
                                joined(staged, file)));
        jdbc.execute("ANALYZE " + staged.ready());
    }

    private static String selected(Staged staged) {
        return staged.register().columns().stream()
                .map(column ->
                        ", %s AS %s%s"
                                .formatted(
                                        value(staged, column),
                                        column.name(),
                                        evidenceOfFinding(column)))
                .collect(Collectors.joining());
    }

    private static String value(Staged staged, Column column) {
        String c = column.name();
        String found =
                switch (column.kind()) {
                    case Kind.UnitOf _ ->
                            "coalesce(%1$s__u.number, CASE WHEN %1$s__n.times = 1 THEN %1$s__n.number END)"
                                    .formatted(c);
                    case Kind.CadreOf _ ->
                            "coalesce(%1$s__i.cadre_id, CASE WHEN %1$s__p.times = 1 THEN %1$s__p.cadre_id END)"
                                    .formatted(c);
                    default -> "s." + c;
                };
        List<Integer> lacking = staged.lacking(column);
        if (lacking.isEmpty()) {
            return found;
        }
        return lacking.size() == staged.plans().size()
                ? "t." + c
                : "CASE WHEN s.sheet_no IN (%s) THEN t.%s ELSE %s END"
                        .formatted(
                                lacking.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                                c,
                                found);
    }

    /// What the checks need to say why somebody or something was not found.
    private static String evidenceOfFinding(Column column) {
        return switch (column.kind()) {
            case Kind.UnitOf _ ->
                    ", s.%1$s AS %1$s__raw, %1$s__n.times AS %1$s__times".formatted(column.name());
            case Kind.CadreOf _ ->
                    ", s.%1$s__name, s.%1$s__id, s.%1$s__month, %1$s__i.name AS %1$s__found, %1$s__p.times AS %1$s__times"
                            .formatted(column.name());
            default -> "";
        };
    }

    private static String joined(Staged staged, StagedFile file) {
        boolean lacks =
                staged.register().columns().stream().anyMatch(c -> !staged.lacking(c).isEmpty());
        String own =
                lacks
                        ? " LEFT JOIN %s t ON t.%2$s = s.%2$s"
                                .formatted(staged.table(), staged.key())
                        : "";
        return own
                + staged.register().columns().stream()
                        .map(column -> joined(column, file))
                        .collect(Collectors.joining());
    }

    private static String joined(Column column, StagedFile file) {
        return switch (column.kind()) {
            case Kind.UnitOf _ -> unit(column.name(), file.units());
            case Kind.CadreOf _ ->
                    cadre(
                            Field.nameOf(column),
                            Field.identityOf(column),
                            Field.monthOf(column),
                            column.name());
            default -> "";
        };
    }

    private static String unit(String c, String units) {
        return """
        LEFT JOIN (SELECT DISTINCT number FROM (%2$s) u) %1$s__u ON %1$s__u.number = s.%1$s
        LEFT JOIN (SELECT exchange.name_key(name) AS key, min(number) AS number, count(DISTINCT number) AS times
            FROM (%2$s) u GROUP BY 1) %1$s__n
        ON %1$s__n.key = CASE WHEN %1$s__u.number IS NULL THEN exchange.name_key(s.%1$s) END
        """
                .formatted(c, units)
                .indent(1);
    }

    private static String cadre(String name, String identity, String month, String c) {
        return """
        LEFT JOIN roster.cadre %4$s__i ON %4$s__i.id_number = s.%2$s
        LEFT JOIN (SELECT exchange.name_key(name) AS key, date_trunc('month', born_on)::date AS month,
            min(cadre_id) AS cadre_id, count(*) AS times FROM roster.cadre GROUP BY 1, 2) %4$s__p
        ON %4$s__p.key = CASE WHEN s.%2$s IS NULL THEN exchange.name_key(s.%1$s) END AND %4$s__p.month = s.%3$s
        """
                .formatted(name, identity, month, c)
                .indent(1);
    }
}
