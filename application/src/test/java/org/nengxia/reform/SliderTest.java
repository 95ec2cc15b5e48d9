package org.nengxia.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;

class SliderTest {

    private static Slider of(ParameterKind kind, Value value) {
        return Slider.of(
                        new ParameterReading(
                                "p",
                                new Label("界限", "Threshold"),
                                kind,
                                Comparison.AT_LEAST,
                                value,
                                LocalDate.of(2002, 4, 1),
                                List.of(),
                                false,
                                Standing.of(Confidence.S)))
                .orElseThrow();
    }

    @Test
    void aShareMovesInHundredthsAndAThirdInSixtiethsSoThatEveryPlaceIsExact() {
        Slider percent = of(ParameterKind.FRACTION, new Value.Share(30, 100));
        assertThat(percent.now()).isEqualTo(30);
        assertThat(percent.written("25")).isEqualTo("25/100");
        Slider third = of(ParameterKind.FRACTION, new Value.Share(1, 3));
        assertThat(third.scale()).isEqualTo(60);
        assertThat(third.now()).isEqualTo(20);
        assertThat(third.written("20")).isEqualTo("20/60");
        assertThat(third.isNow(new Value.Share(20, 60))).isTrue();
    }

    @Test
    void whatIsWrittenInFullStaysAsItIs() {
        Slider percent = of(ParameterKind.FRACTION, new Value.Share(30, 100));
        assertThat(percent.written("1/3")).isEqualTo("1/3");
        assertThat(percent.unscaled("1/3")).isEqualTo("1/3");
        assertThat(percent.unscaled("25/100")).isEqualTo("25");
        assertThat(of(ParameterKind.AGE, Value.of(52)).written("54")).isEqualTo("54");
    }

    @Test
    void theValueInForceStandsWithinTheSliderAndWhatMakesNoSenseDoesNot() {
        for (long now : new long[] {0, 1, 2, 52, 400}) {
            for (ParameterKind kind : List.of(ParameterKind.INTEGER, ParameterKind.MONTHS)) {
                Slider slider = of(kind, Value.of(now));
                assertThat(slider.now()).isBetween(slider.low(), slider.high());
            }
        }
        Slider age = of(ParameterKind.AGE, Value.of(52));
        assertThat(age.allows(Value.of(120))).isTrue();
        assertThat(age.allows(Value.of(121))).isFalse();
        assertThat(age.allows(Value.of(-1))).isFalse();
        Slider share = of(ParameterKind.FRACTION, new Value.Share(30, 100));
        assertThat(share.allows(new Value.Share(100, 100))).isTrue();
        assertThat(share.allows(new Value.Share(101, 100))).isFalse();
    }
}
