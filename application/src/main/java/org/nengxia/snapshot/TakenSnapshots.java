package org.nengxia.snapshot;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The snapshots that were taken from this database.
@Component
class TakenSnapshots {
    private final JdbcClient database;
    private final Clock clock;

    TakenSnapshots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps that it was taken; of the same evidence taken twice, the first time.
    void keep(Manifest manifest, String account) {
        database.sql(
                        """
                        INSERT INTO snapshot.taken (snapshot, as_of, evidence_rows, taken_at, taken_by)
                        VALUES (:snapshot, :asOf, :rows, :at, :by) ON CONFLICT (snapshot) DO NOTHING
                        """)
                .param("snapshot", manifest.snapshot())
                .param("asOf", manifest.asOf())
                .param("rows", manifest.rows())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", account)
                .update();
    }

    boolean has(String snapshot) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM snapshot.taken WHERE snapshot = :id)")
                .param("id", snapshot)
                .query(Boolean.class)
                .single();
    }
}
