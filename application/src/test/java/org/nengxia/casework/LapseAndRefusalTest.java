package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What was refused leaves nothing behind, least of all the end of a right.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LapseAndRefusalTest {
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;

    @BeforeAll
    void people() {
        scene.set();
    }

    private CaseOutcome asksForReview(String number, LocalDate on, int seen) {
        var act = new CaseAct.Noted("rights", Outcome.ASKS_REVIEW, "寄出的复核申请");
        return cases.take(
                new Request(number, seen, null, new CaseEvent.Acted(act), on), CaseScene.OFFICER);
    }

    @Test
    void aRefusedRequestTakesNoRightAwayWhosePaperMayStillBeRecorded() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        LocalDate inTime = clock.today().plusDays(29);
        clock.pass(33);
        CaseFile before = scene.file(number);
        int seen = before.version();
        assertThat(Outcomes.keys(asksForReview(number, inTime, seen - 1)))
                .containsExactly("casework.stale");
        assertThat(Outcomes.keys(asksForReview(number, clock.today().plusDays(1), seen)))
                .containsExactly("casework.future");
        assertThat(Outcomes.keys(asksForReview(number, clock.today(), seen)))
                .isNotEqualTo(List.of("done"));
        assertThat(scene.file(number).version()).isEqualTo(seen);
        assertThat(Outcomes.keys(asksForReview(number, inTime, seen))).containsExactly("done");
    }

    @Test
    void whatTheOfficeDoesInTheWeekForLateRecordingDoesNotEndTheRight() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        clock.pass(33);
        var act = scene.request(number, "execute", Outcome.DONE);
        assertThat(Outcomes.keys(cases.take(act, CaseScene.OFFICER))).containsExactly("done");
        assertThat(scene.file(number).progress().open("rights")).isPresent();
    }
}
