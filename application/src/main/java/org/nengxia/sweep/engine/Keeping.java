package org.nengxia.sweep.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.evaluate.Screening;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.mask.Masks;
import org.nengxia.population.Answers;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.scan.Disagreement;
import org.nengxia.sweep.scan.Recorder;
import org.nengxia.sweep.scan.RunFacts;
import org.nengxia.sweep.scan.Scan;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts an engine's answers to the evaluator, and keeps them where they are the county's own.
@Component
class Keeping {
    private final Facts facts;
    private final Snapshots snapshots;
    private final Scan scan;
    private final Recorder recorder;
    private final TransactionTemplate transaction;

    Keeping(
            Facts facts,
            Snapshots snapshots,
            Scan scan,
            Recorder recorder,
            TransactionTemplate transaction) {
        this.facts = facts;
        this.snapshots = snapshots;
        this.scan = scan;
        this.recorder = recorder;
        this.transaction = transaction;
    }

    private record Masked(FactSheet sheet, Masks masks) {}

    /// Has the evaluator look again at everybody about whom a rule is no miss, and at some of the
    /// others; answers at how many. One difference is a [Disagreement].
    long recheck(PackOnDay law, Answers answers) {
        Screening screening = Screening.of(law);
        RowMapper<FactSheet> sheets = facts.rows(law.day());
        int rules = law.rules().size();
        try (Stream<Masked> rows = answers.toCheck((row, n) -> masked(row, n, sheets, rules))) {
            return rows.peek(each -> check(screening, each)).mapToLong(_ -> 1).sum();
        }
    }

    private static Masked masked(ResultSet row, int n, RowMapper<FactSheet> sheets, int rules)
            throws SQLException {
        return new Masked(sheets.mapRow(row, n), Answers.masks(row, rules));
    }

    private static void check(Screening screening, Masked each) {
        Masks evaluated = screening.of(each.sheet());
        if (!evaluated.equals(each.masks())) {
            throw new Disagreement(each.sheet().cadreId(), each.masks(), evaluated);
        }
    }

    /// The sweep as this county keeps it, every answer with its trace; empty when the snapshot is
    /// not its own.
    Optional<SweepRun> keep(
            PackOnDay law, Snapshot snapshot, Answers answers, Engine engine, Actor actor) {
        if (!snapshots.isOwn(snapshot)) {
            return Optional.empty();
        }
        RunFacts run =
                new RunFacts(
                        engine.code(),
                        Optional.of(snapshot.id()),
                        scan.hash(law),
                        answers.cadres(),
                        actor.account());
        return Optional.ofNullable(
                transaction.execute(_ -> {
                    scan.takeOver(law, answers);
                    return recorder.keep(law, run, actor);
                }));
    }
}
