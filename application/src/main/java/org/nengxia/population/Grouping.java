package org.nengxia.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nengxia.store.duck.DuckDb;

/// The groups that everybody in a population belongs to on its day, told once and kept beside the
/// fact sheets: `sweep_group`, one row a cadre.
final class Grouping {
    /// Snapshots that were taken before units were among the evidence views have none.
    static final String UNITS_OF_OLD_SNAPSHOTS =
            """
            CREATE VIEW IF NOT EXISTS evidence_view.unit AS
            SELECT CAST(NULL AS VARCHAR) AS number, CAST(NULL AS VARCHAR) AS unit_kind WHERE false
            """;

    private static final int[] AGES = {40, 45, 50, 55};
    private final DuckDb database;
    private final LocalDate day;

    Grouping(DuckDb database, LocalDate day) {
        this.database = database;
        this.day = day;
    }

    /// The key of a cadre's group, never null, over a row of [#join].
    static String key(Dimension by) {
        return by == Dimension.ALL ? "'all'" : "g." + column(by);
    }

    /// The column of a key in `sweep_group`.
    static String column(Dimension by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    /// The join that brings the keys to the sheets, which must be called `s`.
    String join(Dimension by) {
        if (by == Dimension.ALL) {
            return "";
        }
        layOut();
        return "JOIN sweep_group g ON g.cadre_id = s.cadre_id";
    }

    /// Tells everybody's groups, unless they are told already.
    void layOut() {
        database.run(table());
    }

    /// How a law answers about each group, in the order of their keys.
    List<Group> groups(AnswerSql law, Dimension by) {
        String counted =
                """
                SELECT %s AS key, count(*) AS cadres, count(*) FILTER (WHERE %s) AS hit,
                    count(*) FILTER (WHERE NOT %s AND %s) AS undetermined
                FROM sweep_sheet s JOIN (%s) a ON a.cadre_id = s.cadre_id %s GROUP BY 1 ORDER BY 1
                """
                        .formatted(
                                key(by),
                                law.anyHit(),
                                law.anyHit(),
                                law.anyUndetermined(),
                                law.masks(),
                                join(by));
        return database.query()
                .sql(counted)
                .query((row, _) ->
                        new Group(
                                row.getString("key"),
                                row.getLong("cadres"),
                                row.getLong("hit"),
                                row.getLong("undetermined")))
                .list();
    }

    private String table() {
        return """
        CREATE TABLE IF NOT EXISTS sweep_group AS
        WITH foremost AS (
            SELECT cadre_id, arg_min(unit_number,
                (NOT is_leading, NOT is_principal, team_number IS NULL, began_on, number)) AS unit_number
            FROM evidence_view.tenure
            WHERE began_on <= DATE '%1$s' AND (ended_on IS NULL OR ended_on > DATE '%1$s') GROUP BY cadre_id
        )
        SELECT s.cadre_id, coalesce(s.sex, '?') AS sex, %2$s AS age, coalesce(f.unit_number, '?') AS unit,
            coalesce(u.unit_kind, '?') AS unit_kind
        FROM sweep_sheet s LEFT JOIN foremost f ON f.cadre_id = s.cadre_id
        LEFT JOIN evidence_view.unit u ON u.number = f.unit_number
        """
                .formatted(day, age());
    }

    private String age() {
        StringBuilder sql = new StringBuilder("CASE WHEN s.birth_date IS NULL THEN '?'");
        String from = "";
        for (int age : AGES) {
            sql.append(
                    " WHEN s.birth_date > DATE '%s' THEN '%s-%d'"
                            .formatted(day.minusYears(age), from, age - 1));
            from = Integer.toString(age);
        }
        return sql.append(" ELSE '" + from + "-' END").toString();
    }
}
