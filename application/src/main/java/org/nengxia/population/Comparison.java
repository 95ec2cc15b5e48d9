package org.nengxia.population;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nengxia.store.duck.DuckDb;

/// Groups of a population under one law, or under two that are set against each other.
final class Comparison {
    private final DuckDb database;
    private final Grouping grouping;

    Comparison(DuckDb database, LocalDate day) {
        this.database = database;
        this.grouping = new Grouping(database, day);
    }

    List<Group> groups(AnswerSql law, Dimension by) {
        String counted =
                """
                SELECT %s AS key, count(*) AS cadres, count(*) FILTER (WHERE %s) AS hit,
                    count(*) FILTER (WHERE NOT %s AND %s) AS undetermined
                FROM sweep_sheet s JOIN (%s) a ON a.cadre_id = s.cadre_id %s GROUP BY 1 ORDER BY 1
                """
                        .formatted(
                                grouping.key(by),
                                law.anyHit(),
                                law.anyHit(),
                                law.anyUndetermined(),
                                law.masks(),
                                grouping.join(by));
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
                        .formatted(grouping.key(by), hits(from), hits(to), grouping.join(by));
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
}
