package org.nengxia.fairness;

import java.nio.file.Path;
import org.nengxia.sample.population.PopulationOrder;
import org.nengxia.sample.population.PopulationSample;
import org.nengxia.sample.population.Slant;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.store.duck.Room;

/// Views of generated populations, fair ones and slanted ones.
record Views(Fairness fairness, Path folder) {
    static final FairnessOrder ORDER =
            new FairnessOrder("county-seed", PopulationSample.LAST_DAY, FairnessOrder.USUAL_LEVEL);

    FairnessView of(long seed, long people, Slant slant) {
        Room room = new Room(256, 2, folder.resolve("spill"));
        var order = new PopulationOrder(seed, people, 7, slant);
        Path out = folder.resolve(slant + "-" + seed);
        if (!(new PopulationSample(order, room).write(out)
                instanceof SnapshotOutcome.Ready(var snapshot))) {
            throw new AssertionError("not written: " + out);
        }
        return switch (fairness.look(ORDER, snapshot, room)) {
            case FairnessOutcome.Seen(FairnessView view) -> view;
            case FairnessOutcome.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }
}
