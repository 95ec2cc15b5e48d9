package org.nengxia.population.kept;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Ledger;
import org.nengxia.population.Population;
import org.nengxia.population.Populations;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.store.duck.Room;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The population as it stands, laid out once and kept until the records change or another day is
/// asked for, so that a question costs only itself. The copy of the evidence lies in the data
/// folder and goes with the product's end.
@Component
public class LaidOut {
    private final Snapshots snapshots;
    private final Populations populations;
    private final Ledger ledger;
    private final Path folder;
    private @Nullable Copy copy;
    private @Nullable Population population;

    /// A copy of the evidence, and how long the ledger was when it was complete: whatever changes
    /// the evidence is an act, and makes the ledger longer.
    private record Copy(long acts, Path folder, Snapshot snapshot) {

        boolean tells(LocalDate day, long actsNow) {
            return acts == actsNow && !day.isAfter(snapshot.manifest().asOf());
        }
    }

    LaidOut(
            Snapshots snapshots,
            Populations populations,
            Ledger ledger,
            @Value("${nengxia.home}") Path home) {
        this.snapshots = snapshots;
        this.populations = populations;
        this.ledger = ledger;
        this.folder = home.resolve("what-if");
    }

    /// Asks the population as of a day; one question at a time. The first question after a change
    /// of the records takes a copy of the evidence, which is an act of the asker.
    public synchronized <T> T ask(LocalDate day, Actor actor, Function<Population, T> question) {
        Snapshot current = current(day, actor);
        Population ready = population;
        if (ready == null || !ready.day().equals(day)) {
            close(ready);
            ready = populations.of(current, day, Room.usual());
            population = ready;
        }
        return question.apply(ready);
    }

    /// Asks the population as of each of some days, one after another, without keeping any.
    public synchronized <T> List<T> askEach(
            List<LocalDate> days, Actor actor, Function<Population, T> question) {
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        Snapshot current = current(last, actor);
        List<T> answers = new ArrayList<>();
        for (LocalDate day : days) {
            try (Population once = populations.of(current, day, Room.usual())) {
                answers.add(question.apply(once));
            }
        }
        return answers;
    }

    private Snapshot current(LocalDate day, Actor actor) {
        long acts = ledger.length();
        Copy known = copy;
        if (known == null || !known.tells(day, acts)) {
            end();
            // Taking the copy is an act itself; one that came in between makes the copy stale.
            Path place = folder.resolve("copy-" + acts);
            known = new Copy(acts + 1, place, taken(day, place, actor));
            copy = known;
        }
        return known.snapshot();
    }

    private Snapshot taken(LocalDate day, Path place, Actor actor) {
        try {
            FileSystemUtils.deleteRecursively(place);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (snapshots.take(day, place, actor)) {
            case SnapshotOutcome.Ready(Snapshot snapshot) -> snapshot;
            case SnapshotOutcome.Refused(var refusal) ->
                    throw new IllegalStateException("no copy of the evidence: " + refusal);
        };
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
