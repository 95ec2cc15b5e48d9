package org.nengxia.population;

import java.util.List;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.store.duck.DuckDb;

/// Fills the table of fact sheets from the evidence of a snapshot, so many cadres at a time that
/// what a fact's query holds at once fits into the memory there is. A fact looks at the evidence of
/// its own cadre, so each portion is laid out by the same SQL over less evidence.
final class SheetTable {
    private final DuckDb database;
    private final Snapshot snapshot;
    private final String factSql;

    SheetTable(DuckDb database, Snapshot snapshot, String factSql) {
        this.database = database;
        this.snapshot = snapshot;
        this.factSql = factSql;
    }

    /// @param most how many cadres at a time
    void fill(long most) {
        snapshot.manifest().views().forEach(view -> attach(view, ""));
        database.run(Grouping.UNITS_OF_OLD_SNAPSHOTS);
        List<Long> ends = ends(most);
        if (ends.size() <= 1) {
            database.run("CREATE TABLE " + AnswerSql.SHEETS + " AS\n" + factSql);
        } else {
            inPortions(ends);
        }
    }

    private void inPortions(List<Long> ends) {
        List<String> ofCadres =
                snapshot.manifest().views().stream().filter(this::tellsOfCadres).toList();
        String into = "CREATE TABLE " + AnswerSql.SHEETS + " AS\n";
        long after = Long.MIN_VALUE;
        for (long end : ends) {
            String portion = " WHERE cadre_id > %d AND cadre_id <= %d".formatted(after, end);
            ofCadres.forEach(view -> attach(view, portion));
            database.run(into + factSql);
            into = "INSERT INTO " + AnswerSql.SHEETS + "\n";
            after = end;
        }
        ofCadres.forEach(view -> attach(view, ""));
    }

    /// The last cadre of each portion.
    private List<Long> ends(long most) {
        return database.query()
                .sql(
                        """
                        SELECT max(cadre_id) AS last FROM (
                            SELECT cadre_id, (row_number() OVER (ORDER BY cadre_id) - 1) // ? AS portion
                            FROM evidence_view.cadre) counted
                        GROUP BY portion ORDER BY 1
                        """)
                .param(most)
                .query((row, _) -> row.getLong("last"))
                .list();
    }

    private boolean tellsOfCadres(String view) {
        return database.query()
                        .sql(
                                """
                                SELECT count(*) FROM duckdb_columns()
                                WHERE schema_name = 'evidence_view' AND table_name = ? AND column_name = 'cadre_id'
                                """)
                        .param(view)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void attach(String view, String portion) {
        database.run(
                "CREATE OR REPLACE VIEW evidence_view.\"%s\" AS SELECT * FROM read_parquet(%s)%s"
                        .formatted(view, snapshot.list(view), portion));
    }
}
