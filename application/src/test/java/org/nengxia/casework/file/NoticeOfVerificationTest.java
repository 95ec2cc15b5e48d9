package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.casework.sight.KnownToPerson;
import org.nengxia.policy.procedure.Outcome;

/// Where the law adjusts only whoever did not correct what an earlier warning named (2015年规定), that
/// is settled before anybody is told of a verification: without such a warning there is none.
class NoticeOfVerificationTest {

    private static Story warned(String procedure, Outcome outcome) {
        Story story = Story.of("national-2015", procedure, "UD15-06").recusals();
        assertThat(KnownToPerson.hasReached(story.file)).isFalse();
        var check = new CaseAct.Noted("warned", outcome, "查阅提醒、函询、诫勉记录");
        assertThat(KnownToPerson.isNoticed(story.file, check))
                .isEqualTo(outcome == Outcome.NOT_CORRECTED);
        return story.then(Cast.OFFICER, check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demotion", "removal", "conversion", "moved-off-post"})
    void thePersonIsToldOfAVerificationOnceItIsSettledThatThereIsOne(String procedure) {
        assertThat(KnownToPerson.hasReached(warned(procedure, Outcome.NOT_CORRECTED).file))
                .isTrue();
        assertThat(KnownToPerson.hasReached(warned(procedure, Outcome.CORRECTED).file)).isFalse();
        assertThat(KnownToPerson.hasReached(warned(procedure, Outcome.NOT_WARNED).file)).isFalse();
    }
}
