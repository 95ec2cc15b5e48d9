package org.nengxia.population.kept;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
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

/// The population as it stands, laid out once and kept until the records change or further days are
/// asked for, so that a question costs only itself. Two days are kept, one question is answered at
/// a time, each within a limit of memory, however many ask. The copy of the evidence lies in the
/// data folder and goes with the product's end.
@Component
public class LaidOut {
    private static final int DAYS = 2;

    /// Where taking a copy writes.
    private static final String TAKEN = "snapshot.taken";

    private static final Room ROOM = Room.usual().withMegabytes(256);
    private final Snapshots snapshots;
    private final Populations populations;
    private final Ledger ledger;
    private final Path folder;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<LocalDate, Population> kept = new LinkedHashMap<>();
    private @Nullable Copy copy;

    /// A copy of the evidence, and the last act before it that wrote anything: whatever changes the
    /// evidence is such an act. Files handed out are none, so the copy outlives them.
    private record Copy(long written, Path folder, Snapshot snapshot) {

        boolean tells(LocalDate day, long writtenNow) {
            return written == writtenNow && !day.isAfter(snapshot.manifest().asOf());
        }
    }

    LaidOut(
            Snapshots snapshots,
            Populations populations,
            Ledger ledger,
            Clock clock,
            @Value("${nengxia.home}") Path home) {
        this.snapshots = snapshots;
        this.populations = populations;
        this.ledger = ledger;
        this.clock = clock;
        this.folder = home.resolve("what-if");
    }

    /// Asks the population as of a day, after those who asked earlier. The first question after a
    /// change of the records takes a copy of the evidence, which is an act of the asker.
    public <T> T ask(LocalDate day, Actor actor, Function<Population, T> question) {
        turn.lock();
        try {
            Snapshot current = current(day, actor);
            Population ready = kept.remove(day);
            if (ready == null) {
                makeRoom();
                ready = populations.of(current, day, ROOM);
            }
            kept.put(day, ready);
            return question.apply(ready);
        } finally {
            turn.unlock();
        }
    }

    /// Lets go of the population that nobody has asked for the longest time.
    private void makeRoom() {
        if (kept.size() >= DAYS) {
            LocalDate oldest = kept.keySet().iterator().next();
            Objects.requireNonNull(kept.remove(oldest)).close();
        }
    }

    /// Asks the population as of each of some days, without keeping any; between two days others
    /// have their turn.
    public <T> List<T> askEach(
            List<LocalDate> days, Actor actor, Function<Population, T> question) {
        List<T> answers = new ArrayList<>();
        for (LocalDate day : days) {
            turn.lock();
            try (Population once = populations.of(current(day, actor), day, ROOM)) {
                answers.add(question.apply(once));
            } finally {
                turn.unlock();
            }
        }
        return answers;
    }

    private Snapshot current(LocalDate day, Actor actor) {
        long written = ledger.lastToWrite(TAKEN);
        Copy known = copy;
        if (known == null || !known.tells(day, written)) {
            end();
            Path place = folder.resolve("copy-" + written);
            LocalDate today = LocalDate.now(clock);
            LocalDate upTo = day.isAfter(today) ? day : today;
            known = new Copy(written, place, taken(upTo, place, actor));
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

    /// Lets go of all populations and their copy.
    @PreDestroy
    void end() {
        turn.lock();
        try {
            kept.values().forEach(Population::close);
            kept.clear();
            Copy known = copy;
            copy = null;
            if (known != null) {
                FileSystemUtils.deleteRecursively(known.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }
}
