package org.nengxia.ledger.deep;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables that modules bound to the ledger by their migrations.
@Repository
class BoundTables {
    private final JdbcClient database;

    BoundTables(JdbcClient database) {
        this.database = database;
    }

    /// Brings rows that stood in a table before it was bound into this transaction, once a table:
    /// never when an act has written there.
    List<String> found() {
        return database.sql(
                        """
                        WITH found AS (
                            UPDATE ledger.bound b SET tx = pg_current_xact_id()
                            WHERE tx = '0' AND entry IS NULL
                                AND NOT EXISTS (SELECT FROM ledger.bound o WHERE o.relation = b.relation AND o.entry IS NOT NULL)
                            RETURNING relation)
                        SELECT DISTINCT relation FROM found ORDER BY 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The tables that are bound, or that entries speak of, with their keys.
    List<BoundTable> all() {
        return database.sql(
                        """
                        SELECT relation, t.key, s.columns
                        FROM (SELECT relation, array_agg(DISTINCT columns::text) AS columns FROM ledger.bound
                              WHERE entry IS NOT NULL GROUP BY relation) s
                        FULL JOIN ledger.bound_table t USING (relation) ORDER BY relation
                        """)
                .query(BoundTable::of)
                .list();
    }
}
