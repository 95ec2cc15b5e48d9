package org.nengxia.sample.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Refusal;
import org.nengxia.snapshot.SnapshotFolder;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.ViewFile;
import org.nengxia.store.duck.DuckDb;
import org.nengxia.store.duck.Room;

/// Writes a population as a snapshot: most people with nothing against them, some near a threshold
/// or beyond it, some facts unknown. A part of the people at a time, so memory does not grow with
/// their number.
public final class PopulationSample {
    /// The day up to which these people are known.
    public static final LocalDate LAST_DAY = LocalDate.of(2005, 12, 31);

    private static final long PART = 600_000;
    private static final List<String> VIEWS =
            List.of(
                    "cadre",
                    "unit",
                    "tenure",
                    "appraisal",
                    "grade",
                    "ranking",
                    "target",
                    "veto",
                    "team_grade",
                    "absence",
                    "sick_leave",
                    "sanction",
                    "finding",
                    "audit",
                    "report",
                    "notice",
                    "handling");
    private final PopulationOrder order;
    private final Room room;

    /// Of that order, within that room.
    public PopulationSample(PopulationOrder order, Room room) {
        this.order = order;
        this.room = room;
    }

    /// Writes it to an empty folder. Refuses one that is not empty or cannot be written.
    public SnapshotOutcome write(Path out) {
        SnapshotFolder folder = new SnapshotFolder(out);
        Optional<Refusal> hindrance = folder.prepare();
        if (hindrance.isPresent()) {
            return new SnapshotOutcome.Refused(hindrance.get());
        }
        try (DuckDb database = DuckDb.open(room.spill(), room.megabytes(), room.threads())) {
            macros(database);
            List<ViewFile> files = new ArrayList<>();
            for (long from = 0; from < order.people(); from += PART) {
                for (String view : VIEWS) {
                    files.add(part(database, folder, view, from));
                }
            }
            return new SnapshotOutcome.Ready(folder.seal(LAST_DAY, files));
        }
    }

    /// `many(i, salt)` is a number that seed, person and salt determine; `draw` one below 10,000.
    private void macros(DuckDb database) {
        database.run(
                "CREATE MACRO many(i, salt) AS CAST(hash(i, salt, %d) %% 1000000007 AS BIGINT)"
                        .formatted(order.seed()));
        database.run("CREATE MACRO draw(i, salt) AS many(i, salt) % 10000");
    }

    private ViewFile part(DuckDb database, SnapshotFolder folder, String view, long from) {
        Path file = folder.file(view, Math.toIntExact(from / PART));
        String path = DuckDb.literal(file.toString());
        database.run("COPY (%s) TO %s (FORMAT parquet)".formatted(sql(view, from), path));
        long rows =
                database.query()
                        .sql("SELECT num_rows FROM parquet_file_metadata(" + path + ")")
                        .query(Long.class)
                        .single();
        return folder.written(view, file, rows);
    }

    private String sql(String view, long from) {
        return order.slant().plantedIn(view, fair(view, from));
    }

    private String fair(String view, long from) {
        long to = Math.min(from + PART, order.people());
        return resource(view)
                .replace(":from", Long.toString(from))
                .replace(":to", Long.toString(to))
                .replace(":years", Integer.toString(order.years()));
    }

    private static String resource(String view) {
        String name = "/sample/population/" + view + ".sql";
        try (InputStream in = PopulationSample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
