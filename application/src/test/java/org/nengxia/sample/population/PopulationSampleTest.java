package org.nengxia.sample.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.store.duck.Room;
import org.nengxia.sweep.RuleCount;
import org.nengxia.sweep.engine.Engine;
import org.nengxia.sweep.engine.SnapshotOrder;
import org.nengxia.sweep.engine.SnapshotSweep;
import org.nengxia.sweep.engine.SnapshotSweepOutcome;
import org.nengxia.sweep.engine.SnapshotSweeps;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PopulationSampleTest {
    @Autowired SnapshotSweeps sweeps;
    @TempDir Path folder;

    private Snapshot written(String name, PopulationOrder order) {
        Room room = new Room(256, 2, folder.resolve("spill"));
        return switch (new PopulationSample(order, room).write(folder.resolve(name))) {
            case SnapshotOutcome.Ready(Snapshot snapshot) -> snapshot;
            case SnapshotOutcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private SnapshotSweep swept(Snapshot snapshot) {
        Room room = new Room(256, 2, folder.resolve("spill"));
        var order =
                new SnapshotOrder(
                        Engine.DUCKDB,
                        "county-seed",
                        Optional.empty(),
                        snapshot.folder(),
                        Optional.empty(),
                        room);
        return switch (sweeps.run(order, Actor.COMMAND_LINE)) {
            case SnapshotSweepOutcome.Done(SnapshotSweep sweep) -> sweep;
            case SnapshotSweepOutcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }

    @Test
    void thePopulationIsTheSameForASeedAndAnotherForAnother() {
        Snapshot one = written("one", new PopulationOrder(7, 2000, 12));
        assertThat(written("same", new PopulationOrder(7, 2000, 12)).id()).isEqualTo(one.id());
        assertThat(written("other", new PopulationOrder(8, 2000, 12)).id()).isNotEqualTo(one.id());
    }

    @Test
    void soManyEvidenceRowsAPersonAsWereOrdered() {
        Snapshot snapshot = written("many", new PopulationOrder(7, 1000, 100));
        assertThat(snapshot.manifest().rows()).isBetween(95_000L, 105_000L);
    }

    @Test
    void mostHaveNothingAgainstThemAndEveryRuleFindsSomebody() {
        SnapshotSweep sweep = swept(written("swept", new PopulationOrder(7, 30_000, 12)));
        assertThat(sweep.cadres()).isEqualTo(30_000);
        assertThat(sweep.counts()).allMatch(rule -> rule.hits() > 0, "finds somebody");
        assertThat(sweep.counts()).allMatch(rule -> rule.hits() < 3_000, "finds few");
        assertThat(sweep.counts().stream().mapToLong(RuleCount::undetermined)).anyMatch(n -> n > 0);
        assertThat(sweep.kept()).isEmpty();
    }
}
