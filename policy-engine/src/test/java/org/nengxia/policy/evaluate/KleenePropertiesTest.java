package org.nengxia.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;

class KleenePropertiesTest {

    /// Parameter, its value as written in the small pack, and quite another value.
    private static final List<List<String>> OTHER_VALUES =
            List.of(
                    List.of("share", "30/100", "90/100"),
                    List.of("third", "1/3", "5/6"),
                    List.of("age", "value: 52,", "value: 12,"),
                    List.of("months", "value: 12, citation", "value: 900, citation"),
                    List.of("count", "value: 5,", "value: 1,"),
                    List.of("word", "value: A", "value: B"));

    @Test
    void theEvaluatorAgreesWithAnIndependentReading() {
        ofManyLaws(law -> {
            Evaluator evaluator = evaluator(law);
            for (int i = 0; i < 40; i++) {
                Map<String, Object> person = law.person();
                FactSheet sheet = RandomLaw.sheet(person);
                Map<String, Outcome> outcomes = evaluator.outcomes(sheet);
                for (Answer answer : evaluator.answers(sheet)) {
                    int rule = Integer.parseInt(answer.rule().id().substring(1)) - 1;
                    assertThat(answer.outcome()).isEqualTo(outcomes.get(answer.rule().id()));
                    assertThat(word(answer.outcome()))
                            .isEqualTo(expected(law.rules.get(rule), person));
                }
            }
        });
    }

    @Test
    void aFactThatIsNotInTheTraceNeverChangesTheOutcome() {
        ofManyLaws(law -> {
            Evaluator evaluator = evaluator(law);
            Map<String, Object> person = law.person();
            for (Answer answer : evaluator.answers(RandomLaw.sheet(person))) {
                Set<String> read =
                        answer.facts().stream().map(FactReading::fact).collect(Collectors.toSet());
                for (String fact : List.of("n", "m", "k", "t", "c", "b", "e", "d")) {
                    Map<String, Object> changed = new TreeMap<>(person);
                    changed.put(fact, law.value(fact));
                    if (!read.contains(fact)) {
                        assertThat(evaluator.answer(answer.rule().id(), RandomLaw.sheet(changed)))
                                .map(Answer::outcome)
                                .contains(answer.outcome());
                    }
                }
            }
        });
    }

    @Test
    void aParameterThatIsNotInTheTraceNeverChangesTheOutcome() {
        ofManyLaws(law -> {
            FactSheet sheet = RandomLaw.sheet(law.person());
            for (Answer answer : evaluator(law).answers(sheet)) {
                Set<String> read =
                        answer.parameters().stream()
                                .map(each -> each.id())
                                .collect(Collectors.toSet());
                SmallPack pack = law.pack();
                OTHER_VALUES.stream()
                        .filter(other -> !read.contains(other.getFirst()))
                        .forEach(other -> pack.edit("parameters.yaml", other.get(1), other.get(2)));
                Evaluator changed = new Evaluator(PackOnDay.of(pack.pack(), RandomLaw.DAY));
                assertThat(outcome(changed, answer, sheet)).isEqualTo(answer.outcome());
            }
        });
    }

    @Test
    void eachNearestChangeOfAFactTurnsAHit() {
        ofManyLaws(law -> {
            Evaluator evaluator = evaluator(law);
            for (int i = 0; i < 40; i++) {
                FactSheet sheet = RandomLaw.sheet(law.person());
                for (Answer answer : evaluator.answers(sheet)) {
                    if (answer.outcome() instanceof Outcome.Hit) {
                        turned(answer, sheet)
                                .forEach(other ->
                                        assertThat(outcome(evaluator, answer, other))
                                                .isNotEqualTo(answer.outcome()));
                    }
                }
            }
        });
    }

    /// The same laws in every run; what fails names the seed of its law.
    private static void ofManyLaws(Consumer<RandomLaw> property) {
        new Random(2005)
                .longs(300)
                .forEach(seed -> {
                    try {
                        property.accept(new RandomLaw(seed));
                    } catch (AssertionError e) {
                        throw new AssertionError("law of seed " + seed, e);
                    }
                });
    }

    private static Outcome outcome(Evaluator evaluator, Answer rule, FactSheet sheet) {
        return evaluator.answer(rule.rule().id(), sheet).orElseThrow().outcome();
    }

    private static List<FactSheet> turned(Answer hit, FactSheet sheet) {
        List<FactSheet> sheets = new ArrayList<>();
        for (Change change : hit.changes()) {
            if (change instanceof Change.OfFact(var fact, var comparison, var bound)
                    && comparison.holds(0)) {
                sheets.add(sheet.with(fact, bound));
            }
        }
        return sheets;
    }

    private static Evaluator evaluator(RandomLaw law) {
        return new Evaluator(PackOnDay.of(law.pack().pack(), RandomLaw.DAY));
    }

    private static String expected(List<RandomLaw.Meaning> cells, Map<String, Object> person) {
        boolean unknown = false;
        for (RandomLaw.Meaning cell : cells) {
            Boolean truth = "-".equals(cell.text()) ? Boolean.TRUE : cell.of(person);
            if (Boolean.FALSE.equals(truth)) {
                return "miss";
            }
            unknown |= truth == null;
        }
        return unknown ? "undetermined" : "hit";
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Hit _ -> "hit";
            case Outcome.Miss _ -> "miss";
            case Outcome.Undetermined _ -> "undetermined";
        };
    }
}
