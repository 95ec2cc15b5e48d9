package org.nengxia.ledger.deep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Compares the log with the tables it speaks of: every row of every bound table must be as the
/// last entry that wrote it left it. One query a table, however many rows.
@Service
public class DeepCheck {
    private static final int MOST_TOLD = 1000;
    private static final String DIGEST = "writtenDigest";

    private final JdbcClient database;
    private final Ledger ledger;
    private final BoundTables tables;

    DeepCheck(JdbcClient database, Ledger ledger, BoundTables tables) {
        this.database = database;
        this.ledger = ledger;
        this.tables = tables;
    }

    /// Checks the log, with heads noted elsewhere, then what was noted of each entry's rows, then
    /// the rows. Sees what is committed, in one snapshot.
    @Transactional(
            propagation = Propagation.REQUIRES_NEW,
            isolation = Isolation.REPEATABLE_READ,
            readOnly = true)
    public DeepFinding verify(List<TreeHead> noted) {
        return verifyHere(noted);
    }

    /// The same in the caller's transaction, of which it sees what is not committed yet.
    @Transactional(propagation = Propagation.MANDATORY)
    public DeepFinding verifyHere(List<TreeHead> noted) {
        var log = ledger.verifyHere(noted);
        return log instanceof Intact ? compared(log) : new DeepFinding(log, 0, 0, 0, List.of());
    }

    private DeepFinding compared(Verification log) {
        var deviations = new ArrayList<>(changedNotes());
        var bound = tables.all();
        long count = deviations.size();
        long rows = 0;
        for (BoundTable table : bound) {
            rows += rows(table);
            var found = differing(table);
            count += found.size() < MOST_TOLD ? found.size() : countOf(table);
            deviations.addAll(found);
        }
        var told = deviations.subList(0, Math.min(deviations.size(), MOST_TOLD));
        return new DeepFinding(log, rows, bound.size(), count, List.copyOf(told));
    }

    private List<Deviation> changedNotes() {
        return database.sql(
                        """
                        SELECT 'NOTE_CHANGED' AS kind, '' AS key, coalesce(e.index, b.entry) AS entry
                        FROM (SELECT index, details::jsonb ->> :digest AS digest FROM ledger.entry
                              WHERE details::jsonb -> :digest IS NOT NULL) e
                        FULL JOIN (SELECT entry, encode(sha256(string_agg(ledger.part_digest(b), ''::bytea ORDER BY id)), 'hex') AS digest
                              FROM ledger.bound b WHERE entry IS NOT NULL GROUP BY entry) b ON b.entry = e.index
                        WHERE e.digest IS DISTINCT FROM b.digest ORDER BY 3
                        """)
                .param("digest", DIGEST)
                .query((row, _) -> deviation(row, ""))
                .list();
    }

    private long rows(BoundTable table) {
        return exists(table)
                ? database.sql("SELECT count(*) FROM " + table.relation())
                        .query(Long.class)
                        .single()
                : 0;
    }

    private boolean exists(BoundTable table) {
        return table.key() != null
                && database.sql("SELECT to_regclass(:table) IS NOT NULL")
                        .param("table", table.relation())
                        .query(Boolean.class)
                        .single();
    }

    private List<Deviation> differing(BoundTable table) {
        return exists(table)
                ? database.sql(comparison(table, "*") + " ORDER BY key LIMIT " + MOST_TOLD)
                        .param("relation", table.relation())
                        .query((row, _) -> deviation(row, table.relation()))
                        .list()
                : List.of(new Deviation(Deviation.Kind.UNBOUND, table.relation(), "", null));
    }

    private long countOf(BoundTable table) {
        return database.sql(comparison(table, "count(*)"))
                .param("relation", table.relation())
                .query(Long.class)
                .single();
    }

    /// Rows and what was last noted of each, side by side, where they disagree.
    private String comparison(BoundTable table, String selected) {
        var text = table.textOfRow(table.columns().stream().map(c -> rowSql(table, c)).toList());
        return """
        WITH n AS (
            SELECT DISTINCT ON (k.key) k.key, k.digest, b.entry, b.gone, b.salt, b.columns
            FROM ledger.bound b CROSS JOIN LATERAL unnest(b.keys, b.digests) k (key, digest)
            WHERE b.relation = :relation AND b.entry IS NOT NULL
            ORDER BY k.key, b.entry DESC, b.id DESC),
        c AS (
            SELECT coalesce(n.key, %1$s) AS key, n.entry, CASE
                WHEN n.key IS NULL OR (n.gone AND r.tableoid IS NOT NULL) THEN 'INSERTED'
                WHEN NOT n.gone AND r.tableoid IS NULL THEN 'REMOVED'
                WHEN NOT n.gone AND n.digest IS DISTINCT FROM sha256(uuid_send(n.salt) || convert_to(%2$s, 'UTF8'))
                    THEN 'EDITED' END AS kind
            FROM n FULL JOIN %3$s r ON n.key = %1$s)
        SELECT %4$s FROM c WHERE kind IS NOT NULL\
        """
                .formatted(keySql(table), text, table.relation(), selected);
    }

    private String rowSql(BoundTable table, String columns) {
        return database.sql("SELECT ledger.row_sql(:table, :columns::text[])")
                .param("table", table.relation())
                .param("columns", columns)
                .query(String.class)
                .single();
    }

    private String keySql(BoundTable table) {
        return database.sql("SELECT ledger.key_sql(:table, :key::text[])")
                .param("table", table.relation())
                .param("key", table.key())
                .query(String.class)
                .single();
    }

    private static Deviation deviation(ResultSet row, String table) throws SQLException {
        @Nullable Long entry = row.getObject("entry", Long.class);
        var kind = Deviation.Kind.valueOf(row.getString("kind"));
        return new Deviation(kind, table, row.getString("key"), entry);
    }
}
