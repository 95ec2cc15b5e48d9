package org.nengxia.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.policy.SmallPack;

class WeightTest {

    private static SmallPack weighing(String weight) {
        return SmallPack.over("n")
                .rule("1")
                .edit("pack.yaml", "en: demotion}", "en: demotion, weight: " + weight + "}")
                .edit(
                        "pack.yaml",
                        "exclusive: true}]",
                        "exclusive: true, weight: 8}, {code: BLAME, zh: 引咎, en: blame, weight: 6},"
                                + " {code: WARNING, zh: 警告, en: warning}]");
    }

    @ParameterizedTest
    @CsvSource({
        "REMOVAL,  DEMOTION, HEAVIER",
        "DEMOTION, REMOVAL,  NOT_HEAVIER",
        "DEMOTION, BLAME,    NOT_HEAVIER",
        "DEMOTION, DEMOTION, NOT_HEAVIER",
        "WARNING,  WARNING,  NOT_HEAVIER",
        "WARNING,  DEMOTION, UNDETERMINED",
        "DEMOTION, WARNING,  UNDETERMINED",
        "EXILE,    DEMOTION, UNDETERMINED",
        "EXILE,    EXILE,    UNDETERMINED"
    })
    void aMeasureIsHeavierOnlyWhereThePackWeighsBoth(String measure, String than, Heavier heavier) {
        assertThat(weighing("6").pack().heavier(measure, than)).isEqualTo(heavier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "1.5", "heavy", "[3]"})
    void aWeightOutOfRangeIsRefused(String weight) {
        assertThat(weighing(weight).faults())
                .singleElement()
                .asString()
                .startsWith("pack.yaml: 'modes[DEMOTION].weight' must be a");
    }

    @Test
    void aMeasureMayHaveNoWeight() {
        Pack pack = SmallPack.over("n").rule("1").pack();
        assertThat(pack.modes()).allMatch(mode -> mode.weight().isEmpty());
    }
}
