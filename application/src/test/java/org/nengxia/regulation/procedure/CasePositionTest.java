package org.nengxia.regulation.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;
import org.nengxia.policy.procedure.course.Step;
import org.nengxia.regulation.Regulations;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class CasePositionTest {
    @Autowired Regulations regulations;

    private CasePosition after(Happening... happenings) {
        Pack pack = regulations.pack("county-seed").orElseThrow();
        Procedure demotion = pack.provisions().procedures().procedure("demotion").orElseThrow();
        Step step = Course.replay(demotion, pack.provisions().timers(), List.of(happenings));
        return CasePosition.of(((Step.Done) step).course());
    }

    @Test
    void aCaseStandsWhereAnActIsOpenAndHasPassedWhatWasTaken() {
        CasePosition position = after(new Happening.Acted("recusal", Outcome.SETTLED));
        assertThat(position.at()).containsExactly("verify");
        assertThat(position.passed()).containsExactlyInAnyOrder("start", "recusal");
    }

    @Test
    void anActThatIsOpenAnewIsNotPassed() {
        CasePosition position =
                after(
                        new Happening.Acted("recusal", Outcome.SETTLED),
                        new Happening.Acted("verify", Outcome.SUBSTANTIATED),
                        new Happening.Acted("hear", Outcome.IN_PERSON),
                        new Happening.Acted("answer", Outcome.REOPENED));
        assertThat(position.at()).containsExactly("verify");
        assertThat(position.passed()).contains("hear", "answer").doesNotContain("verify");
    }
}
