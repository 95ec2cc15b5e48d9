package org.nengxia.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.table.Rule;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Identified;
import org.nengxia.roster.Roster;
import org.nengxia.sweep.Explanation.Undecided;
import org.springframework.stereotype.Service;

/// Why a rule answers hit, miss or undetermined about one cadre.
@Service
public class Explanations {
    private static final String OWN_NUMBER = "\\d{1,12}";
    private final Regulations regulations;
    private final Facts facts;
    private final Roster roster;
    private final Sweeps sweeps;

    Explanations(Regulations regulations, Facts facts, Roster roster, Sweeps sweeps) {
        this.regulations = regulations;
        this.facts = facts;
        this.roster = roster;
        this.sweeps = sweeps;
    }

    /// Explains on the facts as they are recorded now. The cadre is written as an identity number
    /// or as the product's own number. Refuses an unknown cadre, pack or rule, and a rule that does
    /// not hold on the day.
    public Explained explain(String cadre, String ruleId, LocalDate asOf, String packId) {
        return switch (who(cadre)) {
            case Identified.Known(Cadre known) ->
                    explain(known, ruleId, asOf, packId, regulations.pack(packId));
            case Identified.Unknown(Refusal refusal) -> new Explained.Refused(refusal);
        };
    }

    private Identified who(String written) {
        return written.matches(OWN_NUMBER)
                ? roster.cadre(Long.parseLong(written))
                        .<Identified>map(Identified.Known::new)
                        .orElseGet(() -> unknown(written))
                : roster.byIdNumber(written);
    }

    private static Identified unknown(String written) {
        return new Identified.Unknown(Refusal.of("sweep.unknownCadre", written));
    }

    private Explained explain(
            Cadre cadre, String ruleId, LocalDate asOf, String packId, Optional<Pack> pack) {
        if (pack.isEmpty()) {
            return refused("sweep.unknownPack", packId, ids());
        }
        if (pack.get().rule(ruleId).isEmpty()) {
            return refused("sweep.unknownRule", ruleId, packId, ids(pack.get()));
        }
        PackOnDay law = PackOnDay.of(pack.get(), asOf);
        FactSheet sheet = facts.sheet(cadre.id(), asOf).orElseThrow();
        Evaluator evaluator = new Evaluator(law);
        return evaluator
                .answer(ruleId, sheet)
                .<Explained>map(
                        answer -> known(cadre, law, answer, undecided(evaluator, sheet, ruleId)))
                .orElseGet(() -> refused("sweep.dormantRule", ruleId, asOf, pack.get().from()));
    }

    private String ids() {
        return regulations.ready().stream().map(Pack::id).collect(Collectors.joining(", "));
    }

    private static String ids(Pack pack) {
        return pack.rules().stream().map(Rule::id).collect(Collectors.joining(", "));
    }

    private static Explained refused(String key, Object... details) {
        return new Explained.Refused(Refusal.of(key, details));
    }

    private Explained known(Cadre cadre, PackOnDay law, Answer answer, List<Undecided> others) {
        return new Explained.Known(
                new Explanation(
                        cadre,
                        roster.tenures(cadre.id(), law.day()).stream().findFirst(),
                        law,
                        answer,
                        Optional.empty(),
                        Optional.empty(),
                        others));
    }

    private static List<Undecided> undecided(
            Evaluator evaluator, FactSheet sheet, String exceptRule) {
        return evaluator.outcomes(sheet).entrySet().stream()
                .filter(each -> !each.getKey().equals(exceptRule))
                .flatMap(each ->
                        each.getValue() instanceof Outcome.Undetermined(List<String> missing)
                                ? Stream.of(new Undecided(each.getKey(), missing))
                                : Stream.empty())
                .toList();
    }

    /// Explains an answer of a sweep by the very pack of that sweep, on the facts as it saw them. A
    /// miss, of which a sweep keeps no facts, is explained on the facts as they are recorded now.
    public Explained ofRun(long runId, long cadreId, String ruleId) {
        Optional<SweepRun> run = sweeps.run(runId);
        if (run.isEmpty()) {
            return refused("sweep.unknownRun", Long.toString(runId));
        }
        SweepRun found = run.get();
        Explained now =
                switch (who(Long.toString(cadreId))) {
                    case Identified.Known(Cadre known) ->
                            explain(
                                    known,
                                    ruleId,
                                    found.asOf(),
                                    found.pack(),
                                    regulations.applied(found.pack(), found.packHash()));
                    case Identified.Unknown(Refusal refusal) -> new Explained.Refused(refusal);
                };
        return now instanceof Explained.Known(Explanation explanation)
                ? new Explained.Known(asStored(explanation, found))
                : now;
    }

    private Explanation asStored(Explanation now, SweepRun run) {
        Optional<Nomination> kept = sweeps.answer(run, now.cadre().id(), now.answer().rule().id());
        Answer answer = kept.map(each -> answer(now.law(), each)).orElse(now.answer());
        return new Explanation(
                now.cadre(),
                now.post(),
                now.law(),
                answer,
                Optional.of(run),
                kept,
                now.undecided());
    }

    /// The answer of a kept nomination, with its trace, from the facts kept with it.
    public Answer answer(PackOnDay law, Nomination nomination) {
        return new Evaluator(law).answer(nomination.rule(), nomination.facts()).orElseThrow();
    }
}
