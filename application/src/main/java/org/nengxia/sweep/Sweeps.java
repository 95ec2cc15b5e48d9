package org.nengxia.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.sweep.engine.Laws;
import org.nengxia.sweep.scan.AnswerStore;
import org.nengxia.sweep.scan.Counted;
import org.nengxia.sweep.scan.Criteria;
import org.nengxia.sweep.scan.Recorder;
import org.nengxia.sweep.scan.RunStore;
import org.nengxia.sweep.scan.Scan;
import org.nengxia.sweep.scan.SpotCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sweeps of the whole population by a pack as of a day, and the answers they kept.
@Service
public class Sweeps {
    private final Laws laws;
    private final Scan scan;
    private final Recorder recorder;
    private final RunStore runs;
    private final AnswerStore answers;

    Sweeps(Laws laws, Scan scan, Recorder recorder, RunStore runs, AnswerStore answers) {
        this.laws = laws;
        this.scan = scan;
        this.recorder = recorder;
        this.runs = runs;
        this.answers = answers;
    }

    /// Puts all rules of a pack that hold on a day to all cadres and keeps the answers, with one
    /// entry in the ledger. The same law on the same facts gives the same answers, and the run says
    /// so. Refuses a pack that is not there or not law on that day.
    @Transactional
    public SweepOutcome run(String packId, LocalDate asOf, Actor actor) {
        return switch (laws.of(packId, asOf)) {
            case Laws.Asked.Refused(var refusal) -> new SweepOutcome.Refused(refusal);
            case Laws.Asked.InForce(var law) -> new SweepOutcome.Done(run(law, actor));
        };
    }

    private SweepRun run(PackOnDay law, Actor actor) {
        return recorder.keep(law, scan.run(law, actor.account()), actor);
    }

    /// The sweep that says how things stand: of the latest day, and of that day the latest.
    public Optional<SweepRun> latest() {
        return runs.latest();
    }

    /// How many answers the sweep that says how things stand kept; 0 before the first one.
    public long kept() {
        return runs.kept();
    }

    /// All sweeps, the latest day first, of one day the latest run first.
    public List<SweepRun> runs() {
        return runs.runs();
    }

    /// A sweep by its number.
    public Optional<SweepRun> run(long id) {
        return runs.run(id);
    }

    /// The kept answers of a sweep that fit, at most `limit` after leaving out `offset`, sorted by
    /// `number`, `name`, `unit`, `rule`, `outcome` or `day`, descending after a minus.
    public List<Nomination> answers(
            SweepRun run, NominationFilter filter, String sort, long offset, int limit) {
        return answers.find(run, criteria(run, filter), sort, offset, limit);
    }

    /// How many kept answers of a sweep fit, and about how many cadres.
    public Counted count(SweepRun run, NominationFilter filter) {
        return answers.count(run, criteria(run, filter));
    }

    /// What the rules said about one cadre in the latest sweep.
    public List<Nomination> about(long cadreId) {
        return latest().map(run -> answers(run, NominationFilter.of(cadreId), "number", 0, 100))
                .orElse(List.of());
    }

    /// The kept answer of one rule about one cadre in a sweep; empty when it was a miss.
    public Optional<Nomination> answer(SweepRun run, long cadreId, String rule) {
        NominationFilter one =
                new NominationFilter(
                        Optional.empty(),
                        Optional.of(rule),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(cadreId));
        return answers(run, one, "number", 0, 1).stream().findFirst();
    }

    /// A miss of a sweep, picked at random for a check by people: which cadre, which rule. Of one
    /// rule when it is named; empty when nobody was missed.
    public Optional<SpotCheck> spotCheck(SweepRun run, Optional<String> rule) {
        return answers.spotCheck(run, rule);
    }

    /// The units that a sweep's kept answers are about, by number: number and name.
    public List<Map.Entry<String, String>> units(SweepRun run) {
        return answers.units(run);
    }

    private Criteria criteria(SweepRun run, NominationFilter filter) {
        String rules =
                filter.channel()
                        .map(channel -> laws.rules(run.pack(), run.packHash(), channel))
                        .orElse("");
        return new Criteria(filter, rules);
    }
}
