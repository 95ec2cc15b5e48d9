package org.nengxia.reform;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Actor;
import org.nengxia.population.Population;
import org.nengxia.population.Populations;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.store.duck.Room;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The population as it stands, laid out once and kept until the records change or another day is
/// asked for, so that a question costs only itself. The copy of the evidence lies in the data
/// folder and goes with the product's end.
@Component
class LaidOut {
    /// Changes whenever a row of the roster or of a channel is added, changed or removed.
    private static final String STAMP =
            """
            SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_user_tables
            WHERE schemaname IN ('roster', 'evidence', 'inspection', 'audit', 'report', 'notice', 'assessment', 'conversion')
            """;

    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private final Snapshots snapshots;
    private final Populations populations;
    private final JdbcClient database;
    private final Path folder;
    private @Nullable Copy copy;
    private @Nullable Population population;

    private record Copy(long stamp, Path folder, Snapshot snapshot) {}

    LaidOut(
            Snapshots snapshots,
            Populations populations,
            JdbcClient database,
            @Value("${nengxia.home}") Path home) {
        this.snapshots = snapshots;
        this.populations = populations;
        this.database = database;
        this.folder = home.resolve("what-if");
    }

    /// Asks the population as of a day; one question at a time.
    synchronized <T> T ask(LocalDate day, Actor actor, Function<Population, T> question) {
        Snapshot current = current(actor);
        Population ready = population;
        if (ready == null || !ready.day().equals(day)) {
            close(ready);
            ready = populations.of(current, day, Room.usual());
            population = ready;
        }
        return question.apply(ready);
    }

    /// Asks the population as of another day without keeping it.
    synchronized <T> T askOnce(LocalDate day, Actor actor, Function<Population, T> question) {
        try (Population once = populations.of(current(actor), day, Room.usual())) {
            return question.apply(once);
        }
    }

    private Snapshot current(Actor actor) {
        long stamp = database.sql(STAMP).query(Long.class).single();
        Copy known = copy;
        if (known == null || known.stamp() != stamp) {
            end();
            known = taken(stamp, actor);
            copy = known;
        }
        return known.snapshot();
    }

    private Copy taken(long stamp, Actor actor) {
        try {
            Path place = Files.createDirectories(folder).resolve("copy-" + System.nanoTime());
            return switch (snapshots.take(END, place, actor)) {
                case SnapshotOutcome.Ready(Snapshot snapshot) -> new Copy(stamp, place, snapshot);
                case SnapshotOutcome.Refused(var refusal) ->
                        throw new IllegalStateException("no copy of the evidence: " + refusal);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(@Nullable Population ready) {
        if (ready != null) {
            ready.close();
        }
    }

    /// Lets go of the population and its copy.
    @PreDestroy
    synchronized void end() {
        close(population);
        population = null;
        Copy known = copy;
        copy = null;
        if (known != null) {
            try {
                FileSystemUtils.deleteRecursively(known.folder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
