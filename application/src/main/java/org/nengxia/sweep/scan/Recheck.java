package org.nengxia.sweep.scan;

import java.util.List;
import java.util.stream.Stream;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.inforce.PackOnDay;

/// Puts every answer of SQL that is no miss to the evaluator, from the same sheet, before anybody
/// sees it.
final class Recheck {
    private final Evaluator evaluator;

    Recheck(PackOnDay law) {
        this.evaluator = new Evaluator(law);
    }

    /// What the evaluator adds; a different answer is a [Disagreement].
    Stream<Checked> check(Marked marked) {
        return marked.marks().stream().map(mark -> check(marked, mark));
    }

    private Checked check(Marked marked, Marked.Mark mark) {
        Answer answer = evaluator.answer(mark.rule(), marked.sheet()).orElseThrow();
        return switch (answer.outcome()) {
            case Outcome.Hit _ when mark.hit() -> checked(mark, List.of(), answer, marked);
            case Outcome.Undetermined(List<String> missing) when !mark.hit() ->
                    checked(mark, missing, answer, marked);
            case Outcome.Hit _, Outcome.Miss _, Outcome.Undetermined _ ->
                    throw new Disagreement(
                            marked.sheet().cadreId(), mark.rule(), mark.hit(), answer.outcome());
        };
    }

    private static Checked checked(
            Marked.Mark mark, List<String> missing, Answer answer, Marked marked) {
        return new Checked(
                mark.number(),
                missing,
                DecidingDay.of(answer, marked.sheet().asOf()),
                StoredFacts.write(answer.facts()));
    }
}
