package org.nengxia.snapshot;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.store.duck.DuckDb;
import org.nengxia.store.duck.Room;
import org.nengxia.store.duck.RowCopy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Snapshots of the evidence: taken from the county's database, opened again, here or elsewhere,
/// and laid out as fact sheets for questions about the whole population.
@Service
public class Snapshots {
    private static final Room COPYING = Room.usual().withMegabytes(256);
    private final EvidenceViews views;
    private final TakenSnapshots taken;
    private final Ledger ledger;
    private final PlatformTransactionManager transactions;

    Snapshots(
            EvidenceViews views,
            TakenSnapshots taken,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.views = views;
        this.taken = taken;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /// Writes all evidence views, as they stand at one moment, to an empty folder, to be asked
    /// about days up to `asOf`, with one entry in the ledger. Refuses a folder that is not empty or
    /// cannot be written.
    public SnapshotOutcome take(LocalDate asOf, Path out, Actor actor) {
        SnapshotFolder folder = new SnapshotFolder(out);
        return folder.prepare()
                .<SnapshotOutcome>map(SnapshotOutcome.Refused::new)
                .orElseGet(() -> new SnapshotOutcome.Ready(take(asOf, folder, actor)));
    }

    private Snapshot take(LocalDate asOf, SnapshotFolder folder, Actor actor) {
        TransactionTemplate oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        List<ViewFile> files = Objects.requireNonNull(oneMoment.execute(_ -> copy(folder)));
        Snapshot snapshot = folder.seal(asOf, files);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> record(snapshot.manifest(), actor));
        return snapshot;
    }

    private List<ViewFile> copy(SnapshotFolder folder) {
        List<ViewFile> files = new ArrayList<>();
        try (DuckDb database =
                DuckDb.open(COPYING.spill(), COPYING.megabytes(), COPYING.threads())) {
            for (String view : views.names()) {
                files.add(views.read(view, rows -> copy(database, folder, view, rows)));
            }
        }
        return files;
    }

    private static ViewFile copy(
            DuckDb database, SnapshotFolder folder, String view, ResultSet rows)
            throws SQLException {
        String table = "view_" + view;
        long count = new RowCopy(database, table).take(rows);
        Path file = folder.file(view, 0);
        database.run(
                "COPY %s TO %s (FORMAT parquet, COMPRESSION zstd)"
                        .formatted(table, DuckDb.literal(file.toString())));
        database.run("DROP TABLE " + table);
        return folder.written(view, file, count);
    }

    private void record(Manifest manifest, Actor actor) {
        taken.keep(manifest, actor.account());
        Map<String, String> details = new LinkedHashMap<>();
        details.put("asOf", manifest.asOf().toString());
        details.put("rows", Long.toString(manifest.rows()));
        ledger.record(new Act(actor, "snapshot.take", manifest.snapshot(), details));
    }

    /// Opens a snapshot; refuses one that is not there, not understood, or changed since.
    public SnapshotOutcome open(Path folder) {
        return new SnapshotFolder(folder).open();
    }

    /// Whether the snapshot was taken from this county's own database.
    public boolean isOwn(Snapshot snapshot) {
        return taken.has(snapshot.id());
    }
}
