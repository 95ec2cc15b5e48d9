package org.nengxia.sweep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.snapshot.Manifest;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.store.duck.Room;
import org.nengxia.sweep.SweepOutcome;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@SampleCountyTest
@Transactional
class SnapshotSweepsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);
    private static final Path SPARK = Path.of("../sweep-spark/target/spark/classpath");

    @Autowired Snapshots snapshots;
    @Autowired SnapshotSweeps sweeps;
    @Autowired Sweeps inPlace;
    @TempDir Path folder;
    private Snapshot snapshot = new Snapshot(Path.of(""), Manifest.of(YEAR_END, List.of()));

    @BeforeEach
    void aSnapshotOfTheCounty() {
        snapshot = taken("snapshot");
    }

    private Snapshot taken(String name) {
        return switch (snapshots.take(YEAR_END, folder.resolve(name), Actor.COMMAND_LINE)) {
            case SnapshotOutcome.Ready(Snapshot taken) -> taken;
            case SnapshotOutcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private SnapshotOrder order(Engine engine, LocalDate day) {
        Room room = new Room(256, 2, folder.resolve("spill"));
        return new SnapshotOrder(
                engine, "county-seed", Optional.of(day), snapshot.folder(), Optional.empty(), room);
    }

    private SnapshotSweep swept(Engine engine) {
        return switch (sweeps.run(order(engine, YEAR_END), Actor.COMMAND_LINE)) {
            case SnapshotSweepOutcome.Done(SnapshotSweep sweep) -> sweep;
            case SnapshotSweepOutcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private SweepRun sweptInPlace() {
        return switch (inPlace.run("county-seed", YEAR_END, Actor.COMMAND_LINE)) {
            case SweepOutcome.Done(SweepRun run) -> run;
            case SweepOutcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private String refused(SnapshotOrder order) {
        return switch (sweeps.run(order, Actor.COMMAND_LINE)) {
            case SnapshotSweepOutcome.Done _ -> throw new AssertionError("it ran");
            case SnapshotSweepOutcome.Refused(Refusal refusal) -> refusal.key();
        };
    }

    @Test
    void duckDbAnswersPersonByPersonAndFactByFactWhatTheDatabaseAnswers() {
        SweepRun database = sweptInPlace();
        SnapshotSweep duckDb = swept(Engine.DUCKDB);
        assertSame(duckDb, database);
        assertThat(duckDb.masksHash()).isEqualTo(swept(Engine.DUCKDB).masksHash());
    }

    @Test
    void sparkAnswersPersonByPersonAndFactByFactWhatTheOthersAnswer() {
        assertThat(SPARK).as("build it: ./mvnw -pl sweep-spark package").exists();
        SweepRun database = sweptInPlace();
        SnapshotSweep spark = swept(Engine.SPARK);
        assertSame(spark, database);
        assertThat(spark.masksHash()).isEqualTo(swept(Engine.DUCKDB).masksHash());
    }

    private static void assertSame(SnapshotSweep sweep, SweepRun database) {
        assertThat(sweep.counts()).isEqualTo(database.counts());
        assertThat(sweep.sqlHash()).isEqualTo(database.sqlHash());
        assertThat(sweep.rechecked()).isPositive();
        SweepRun kept = sweep.kept().orElseThrow();
        assertThat(kept.answersHash()).isEqualTo(database.answersHash());
        assertThat(kept.sameAs()).contains(database.sameAs().orElse(database.id()));
        assertThat(kept.snapshot()).contains(sweep.snapshot());
    }

    @Test
    void theSameEvidenceTakenTwiceIsTheSameSnapshot() {
        assertThat(taken("again").manifest()).isEqualTo(snapshot.manifest());
        assertThat(snapshot.manifest().views()).hasSize(17);
    }

    @Test
    void aFolderWithSomethingInItTakesNoSnapshot() {
        var outcome = snapshots.take(YEAR_END, snapshot.folder(), Actor.COMMAND_LINE);
        assertThat(outcome)
                .isEqualTo(
                        new SnapshotOutcome.Refused(
                                Refusal.of("snapshot.notEmpty", snapshot.folder())));
    }

    @Test
    void aFileThatWasChangedIsNamedAndNothingIsSwept() throws IOException {
        Path file = snapshot.folder().resolve("cadre/part-00000.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(refused(order(Engine.DUCKDB, YEAR_END))).isEqualTo("snapshot.changed");
        Files.delete(file);
        assertThat(refused(order(Engine.DUCKDB, YEAR_END))).isEqualTo("snapshot.missing");
        Files.delete(snapshot.folder().resolve(Manifest.FILE));
        assertThat(refused(order(Engine.DUCKDB, YEAR_END))).isEqualTo("snapshot.none");
    }

    @Test
    void aSnapshotKnowsNothingOfLaterDays() {
        SnapshotOrder order = order(Engine.DUCKDB, YEAR_END.plusDays(1));
        assertThat(refused(order)).isEqualTo("sweep.afterSnapshot");
    }
}
