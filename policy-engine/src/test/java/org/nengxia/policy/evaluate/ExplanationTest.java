package org.nengxia.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.FactSource;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.parameter.Comparison;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2004, 12, 31);

    @Test
    void aVoteIsExplainedByExactArithmetic() {
        Answer answer = votes(37, 118);
        CrossProduct product = answer.trace().getFirst().products().getFirst();
        assertThat(product.left()).isEqualByComparingTo(new BigDecimal(3700));
        assertThat(product.right()).isEqualByComparingTo(new BigDecimal(3540));
        assertThat(product.comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(answer.facts().getFirst().source().evidence()).containsExactly("A-1");
        assertThat(answer.parameters().getFirst().since()).isEqualTo(LocalDate.of(2002, 4, 1));
        assertThat(answer.parameters().getFirst().citations().getFirst()).hasToString("law:1");
    }

    @Test
    void aHitOnVotesTellsWhatWouldTurnIt() {
        assertThat(votes(37, 118).changes())
                .containsExactly(
                        new Change.OfFact("n", Comparison.AT_MOST, Value.of(35)),
                        new Change.OfFact("m", Comparison.AT_LEAST, Value.of(124)),
                        new Change.OfParameter("share", Comparison.MORE, new Value.Share(37, 118)));
    }

    @Test
    void aMissOnVotesTellsWhatWouldTurnIt() {
        assertThat(votes(35, 118).changes())
                .containsExactly(
                        new Change.OfFact("n", Comparison.AT_LEAST, Value.of(36)),
                        new Change.OfFact("m", Comparison.AT_MOST, Value.of(116)),
                        new Change.OfParameter(
                                "share", Comparison.AT_MOST, new Value.Share(35, 118)));
    }

    @Test
    void anAgeTellsTheBirthDateAndTheYearsThatWouldTurnIt() {
        FactSheet sheet =
                FactSheet.of("1", DAY).set("d", Value.of(LocalDate.of(1952, 12, 31))).done();
        assertThat(answer(SmallPack.over("d").rule("<= ${age}"), sheet).changes())
                .containsExactly(
                        new Change.OfFact(
                                "d", Comparison.AT_LEAST, Value.of(LocalDate.of(1953, 1, 1))),
                        new Change.OfParameter("age", Comparison.AT_LEAST, Value.of(53)));
    }

    @Test
    void onlyTheConditionsThatDecideAMissAreToBeChanged() {
        FactSheet sheet =
                FactSheet.of("1", DAY).set("n", Value.of(4)).set("b", Value.of(true)).done();
        assertThat(
                        answer(SmallPack.over("b", "n", "t").rule("true", "> 4", "\"A\""), sheet)
                                .changes())
                .containsExactly(new Change.OfFact("n", Comparison.AT_LEAST, Value.of(5)));
    }

    @Test
    void anUndeterminedAnswerAsksForTheMissingFacts() {
        FactSheet sheet = FactSheet.of("1", DAY).set("n", Value.of(5)).set("m", Value.of(0)).done();
        Answer answer = answer(SmallPack.over("n / m", "t").rule(">= ${share}", "\"A\""), sheet);
        assertThat(answer.outcome()).isEqualTo(new Outcome.Undetermined(List.of("m", "t")));
        assertThat(answer.changes()).containsExactly(new Change.Known("m"), new Change.Known("t"));
    }

    private static Answer votes(long against, long valid) {
        FactSheet sheet =
                FactSheet.of("1", DAY)
                        .set("n", Value.of(against), new FactSource(List.of("A-1"), DAY))
                        .set("m", Value.of(valid))
                        .done();
        return answer(SmallPack.over("n / m").rule(">= ${share}"), sheet);
    }

    private static Answer answer(SmallPack pack, FactSheet sheet) {
        return new Evaluator(PackOnDay.of(pack.pack(), DAY)).answer("R1", sheet).orElseThrow();
    }
}
