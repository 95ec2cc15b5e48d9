package org.nengxia.population;

import java.util.List;
import org.nengxia.store.duck.DuckDb;

/// Groups of a population under one law.
final class Comparison {
    private final DuckDb database;
    private final Grouping grouping;

    Comparison(DuckDb database, Grouping grouping) {
        this.database = database;
        this.grouping = grouping;
    }

    List<Group> groups(AnswerSql law, Dimension by) {
        String counted =
                """
                SELECT %s AS key, count(*) AS cadres, count(*) FILTER (WHERE %s) AS hit,
                    count(*) FILTER (WHERE NOT %s AND %s) AS undetermined
                FROM sweep_sheet s JOIN (%s) a ON a.cadre_id = s.cadre_id %s GROUP BY 1 ORDER BY 1
                """
                        .formatted(
                                Grouping.key(by),
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
}
