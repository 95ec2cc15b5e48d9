package org.nengxia.population;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nengxia.store.duck.DuckDb;

/// Groups of a population under one law, or under two that are set against each other.
final class Comparison {
    private static final int[] AGES = {40, 45, 50, 55};
    private final DuckDb database;
    private final LocalDate day;

    Comparison(DuckDb database, LocalDate day) {
        this.database = database;
        this.day = day;
    }

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
                                places(by));
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

    List<Shift> shifts(AnswerSql from, AnswerSql to, Dimension by) {
        String counted =
                """
                SELECT %s AS key, count(*) AS cadres, count(*) FILTER (WHERE b.hit AND a.hit) AS stay,
                    count(*) FILTER (WHERE a.hit AND NOT b.hit) AS enter,
                    count(*) FILTER (WHERE b.hit AND NOT a.hit) AS leave
                FROM sweep_sheet s JOIN (%s) b ON b.cadre_id = s.cadre_id
                JOIN (%s) a ON a.cadre_id = s.cadre_id %s GROUP BY 1 ORDER BY 1
                """
                        .formatted(key(by), hits(from), hits(to), places(by));
        return database.query()
                .sql(counted)
                .query((row, _) ->
                        new Shift(
                                row.getString("key"),
                                row.getLong("cadres"),
                                row.getLong("stay"),
                                row.getLong("enter"),
                                row.getLong("leave")))
                .list();
    }

    void moved(AnswerSql from, AnswerSql to, Consumer<Moved> consumer) {
        String moved =
                """
                SELECT a.cadre_id, a.hit AS enters FROM (%s) b JOIN (%s) a ON a.cadre_id = b.cadre_id
                WHERE a.hit <> b.hit ORDER BY a.cadre_id
                """
                        .formatted(hits(from), hits(to));
        try (Stream<Moved> rows =
                database
                        .query()
                        .sql(moved)
                        .query((row, _) ->
                                new Moved(row.getLong("cadre_id"), row.getBoolean("enters")))
                        .stream()) {
            rows.forEach(consumer);
        }
    }

    private static String hits(AnswerSql law) {
        return "SELECT cadre_id, %s AS hit FROM (%s) masks".formatted(law.anyHit(), law.masks());
    }

    private String key(Dimension by) {
        return switch (by) {
            case ALL -> "'all'";
            case SEX -> "coalesce(s.sex, '?')";
            case AGE -> age();
            case UNIT -> "coalesce(p.unit_number, '?')";
        };
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

    private String places(Dimension by) {
        if (by != Dimension.UNIT) {
            return "";
        }
        database.run(
                """
                CREATE TABLE IF NOT EXISTS sweep_place AS
                SELECT cadre_id, arg_min(unit_number, (NOT is_leading, NOT is_principal, team_number IS NULL, began_on, number))
                    AS unit_number
                FROM evidence_view.tenure
                WHERE began_on <= DATE '%1$s' AND (ended_on IS NULL OR ended_on > DATE '%1$s') GROUP BY cadre_id
                """
                        .formatted(day));
        return "LEFT JOIN sweep_place p ON p.cadre_id = s.cadre_id";
    }
}
