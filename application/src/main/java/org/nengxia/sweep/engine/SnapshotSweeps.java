package org.nengxia.sweep.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Answers;
import org.nengxia.population.Population;
import org.nengxia.population.Populations;
import org.nengxia.population.Tally;
import org.nengxia.sweep.RuleCount;
import org.springframework.stereotype.Service;

/// Sweeps of a snapshot's population by a pack as of a day, in an engine beside the database.
@Service
public class SnapshotSweeps {
    private final Plans plans;
    private final Populations populations;
    private final SparkEngine spark;
    private final Keeping keeping;

    SnapshotSweeps(Plans plans, Populations populations, SparkEngine spark, Keeping keeping) {
        this.plans = plans;
        this.populations = populations;
        this.spark = spark;
        this.keeping = keeping;
    }

    /// Puts a pack to everybody in a snapshot, has the evaluator look again at every answer that is
    /// no miss, and keeps the sweep when the snapshot was taken here.
    public SnapshotSweepOutcome run(SnapshotOrder order, Actor actor) {
        return switch (plans.of(order)) {
            case Plans.Asked.Refused(Refusal refusal) -> new SnapshotSweepOutcome.Refused(refusal);
            case Plans.Asked.Planned planned -> run(order, planned, actor);
        };
    }

    private SnapshotSweepOutcome run(
            SnapshotOrder order, Plans.Asked.Planned planned, Actor actor) {
        Optional<Refusal> hindrance =
                order.engine() == Engine.SPARK ? spark.absent() : Optional.empty();
        hindrance = hindrance.or(() -> order.out().flatMap(Workplace::prepare));
        if (hindrance.isPresent()) {
            return new SnapshotSweepOutcome.Refused(hindrance.get());
        }
        try (Workplace place = Workplace.of(order)) {
            planned.plan().write(place.plan());
            return order.engine() == Engine.SPARK
                    ? bySpark(order, planned, place, actor)
                    : new SnapshotSweepOutcome.Done(look(order, planned, place, actor));
        }
    }

    private SnapshotSweepOutcome bySpark(
            SnapshotOrder order, Plans.Asked.Planned planned, Workplace place, Actor actor) {
        Path folder = planned.snapshot().folder();
        return spark.run(folder, place.plan(), place.answers(), order.room())
                .<SnapshotSweepOutcome>map(SnapshotSweepOutcome.Refused::new)
                .orElseGet(() -> new SnapshotSweepOutcome.Done(look(order, planned, place, actor)));
    }

    private SnapshotSweep look(
            SnapshotOrder order, Plans.Asked.Planned planned, Workplace place, Actor actor) {
        PackOnDay law = planned.law();
        try (Population population = populations.of(planned.snapshot(), law.day(), order.room())) {
            if (order.engine() == Engine.DUCKDB) {
                population.write(law, place.answers().resolve("part-00000.parquet"));
            }
            Answers answers = population.answers(law, place.allAnswers());
            long rechecked = keeping.recheck(law, answers);
            return new SnapshotSweep(
                    law.pack().id(),
                    law.pack().hash(),
                    planned.plan().sqlHash(),
                    law.day(),
                    order.engine(),
                    planned.snapshot().id(),
                    answers.cadres(),
                    answers.tallies().stream().map(SnapshotSweeps::count).toList(),
                    answers.hash(),
                    rechecked,
                    keeping.keep(law, planned.snapshot(), answers, order.engine(), actor));
        }
    }

    private static RuleCount count(Tally tally) {
        return new RuleCount(tally.rule(), tally.hits(), tally.undetermined(), tally.misses());
    }

    /// Writes the plan of a sweep, for a cluster (docs/cluster.md); runs nothing.
    public Optional<Refusal> writePlan(SnapshotOrder order, Path file) {
        return switch (plans.of(order)) {
            case Plans.Asked.Refused(Refusal refusal) -> Optional.of(refusal);
            case Plans.Asked.Planned planned -> {
                planned.plan().write(file);
                yield Optional.empty();
            }
        };
    }
}
