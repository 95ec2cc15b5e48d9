package org.nengxia.policy.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.DormantRule;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;

class DatedParameterTest {

    private final Pack pack = SmallPack.over("n", "d").rule(">= ${count}", "<= ${age}").pack();

    @Test
    void aValueHoldsFromItsDayUntilTheNext() {
        assertThat(age(LocalDate.of(2004, 12, 31))).isEqualTo(Value.of(52));
        assertThat(age(LocalDate.of(2005, 1, 1))).isEqualTo(Value.of(55));
    }

    @Test
    void noValueEndsAParameterAndPutsItsRulesToSleep() {
        PackOnDay law = PackOnDay.of(pack, LocalDate.of(2009, 1, 1));
        assertThat(law.rules()).isEmpty();
        assertThat(law.dormant())
                .containsExactly(
                        new DormantRule("R1", List.of(new DormantRule.Reason.Ended("count"))));
        assertThat(PackOnDay.of(pack, LocalDate.of(2008, 12, 31)).rules()).hasSize(1);
    }

    @Test
    void theLeapDayIsNeverADayEarly() {
        ParameterReading fiftyTwo =
                pack.parameters().get(2).at(LocalDate.of(2004, 2, 29)).orElseThrow();
        assertThat(fiftyTwo.limit(LocalDate.of(2004, 2, 29)))
                .isEqualTo(Value.of(LocalDate.of(1952, 2, 29)));
        assertThat(fiftyTwo.limit(LocalDate.of(2004, 3, 1)))
                .isEqualTo(Value.of(LocalDate.of(1952, 3, 1)));
        assertThat(fiftyTwo.limit(LocalDate.of(2003, 2, 28)))
                .isEqualTo(Value.of(LocalDate.of(1951, 2, 28)));
    }

    private Value age(LocalDate day) {
        return pack.parametersAt(day).stream()
                .filter(reading -> "age".equals(reading.id()))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
