package org.nengxia.sweep;

import java.util.List;
import org.nengxia.kernel.Language;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.table.Rule;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.nengxia.sweep.reason.Brief;
import org.springframework.stereotype.Component;

/// Kept answers put into words, from the facts kept with them: no further question to the database.
@Component
public class NominationTable {
    private final Regulations regulations;
    private final Reasons reasons;
    private final LawWords words;

    NominationTable(Regulations regulations, Reasons reasons, LawWords words) {
        this.regulations = regulations;
        this.reasons = reasons;
        this.words = words;
    }

    /// The answers of a sweep in words, in the order given. None when the sweep's pack is gone.
    public List<NominationLine> lines(SweepRun run, List<Nomination> answers, Language language) {
        return regulations.applied(run.pack(), run.packHash()).stream()
                .map(pack -> PackOnDay.of(pack, run.asOf()))
                .flatMap(law -> {
                    Brief brief = reasons.brief(law, language);
                    Evaluator evaluator = new Evaluator(law);
                    Telling telling = words.in(language);
                    return answers.stream().map(each -> line(each, evaluator, brief, telling, law));
                })
                .toList();
    }

    private static NominationLine line(
            Nomination kept, Evaluator evaluator, Brief brief, Telling telling, PackOnDay law) {
        Answer answer = evaluator.answer(kept.rule(), kept.facts()).orElseThrow();
        Rule rule = answer.rule().rule();
        return new NominationLine(
                kept,
                answer.rule().table().channel().key(),
                law.pack()
                        .ground(rule.ground())
                        .map(Ground::title)
                        .map(telling::of)
                        .orElse(rule.ground()),
                brief.of(answer),
                kept.missing().stream().map(telling::fact).toList());
    }
}
