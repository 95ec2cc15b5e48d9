package org.nengxia.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.mask.Masks;

class ScreeningTest {

    @Test
    void aScreeningSaysWhatTheEvaluatorSays() {
        new Random(63)
                .longs(200)
                .forEach(seed -> {
                    RandomLaw law = new RandomLaw(seed);
                    PackOnDay day = PackOnDay.of(law.pack().pack(), RandomLaw.DAY);
                    for (int i = 0; i < 40; i++) {
                        saysTheSame(day, RandomLaw.sheet(law.person()));
                    }
                });
    }

    private static void saysTheSame(PackOnDay law, FactSheet sheet) {
        Masks masks = Screening.of(law).of(sheet);
        List<Outcome> outcomes = List.copyOf(new Evaluator(law).outcomes(sheet).values());
        for (int rule = 0; rule < outcomes.size(); rule++) {
            assertThat(masks.isHit(rule)).isEqualTo(outcomes.get(rule) instanceof Outcome.Hit);
            assertThat(masks.isUndetermined(rule))
                    .isEqualTo(outcomes.get(rule) instanceof Outcome.Undetermined);
        }
    }

    @Test
    void theThirtySecondRuleStandsInASecondWord() {
        SmallPack pack = SmallPack.over("n");
        for (int rule = 0; rule < 32; rule++) {
            pack.rule(rule % 2 == 0 ? "5" : "6");
        }
        Screening screening = Screening.of(PackOnDay.of(pack.pack(), RandomLaw.DAY));
        FactSheet sheet = FactSheet.of("1", RandomLaw.DAY).set("n", Value.of(6)).done();
        Masks masks = screening.of(sheet);
        assertThat(masks.words()).isEqualTo(2);
        assertThat(masks.isHit(30)).isFalse();
        assertThat(masks.isHit(31)).isTrue();
        assertThat(masks.hitWord(1)).isEqualTo(1);
        Masks unknown = screening.of(sheet.with("n", null));
        assertThat(unknown.undeterminedWord(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(unknown.hitWord(0)).isZero();
    }

    @Test
    void aSheetOfAnotherDayIsNotScreened() {
        PackOnDay law = PackOnDay.of(SmallPack.over("n").rule("5").pack(), RandomLaw.DAY);
        FactSheet later = FactSheet.of("1", RandomLaw.DAY.plusDays(1)).done();
        assertThatThrownBy(() -> Screening.of(law).of(later)).hasMessageContaining("as of");
    }
}
