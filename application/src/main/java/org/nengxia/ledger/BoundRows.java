package org.nengxia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which rows acts wrote: noted by the database in each bound table, claimed by the act's entry,
/// which commits to all of them.
@Repository
class BoundRows {
    private static final String UNCLAIMED = "WHERE tx = pg_current_xact_id() AND entry IS NULL";

    private final JdbcClient database;

    BoundRows(JdbcClient database) {
        this.database = database;
    }

    /// What this transaction wrote and no act has claimed yet, as details; none when it wrote
    /// nothing.
    Map<String, String> written() {
        return database.sql(
                        """
                        SELECT sum(rows) AS rows, string_agg(relation || ' ' || rows, ', ' ORDER BY relation) AS tables,
                            (SELECT encode(sha256(string_agg(ledger.part_digest(b), ''::bytea ORDER BY id)), 'hex')
                             FROM ledger.bound b %1$s) AS digest
                        FROM (SELECT relation, sum(cardinality(keys)) AS rows FROM ledger.bound %1$s GROUP BY relation) t
                        HAVING count(*) > 0
                        """
                                .formatted(UNCLAIMED))
                .query(BoundRows::details)
                .optional()
                .orElse(Map.of());
    }

    private static Map<String, String> details(ResultSet row, int number) throws SQLException {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("written", row.getString("rows"));
        details.put("writtenTo", row.getString("tables"));
        details.put("writtenDigest", row.getString("digest"));
        return details;
    }

    long lastEntry(List<String> besides) {
        return database.sql(
                        "SELECT coalesce(max(entry), -1) FROM ledger.bound WHERE relation <> ALL (:besides::text[])")
                .param("besides", besides.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /// Puts them under the entry.
    void claim(long entry) {
        database.sql("UPDATE ledger.bound SET entry = :entry " + UNCLAIMED)
                .param("entry", entry)
                .update();
    }
}
