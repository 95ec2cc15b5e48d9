package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.HEAD;
import static org.nengxia.casework.file.Cast.MEMBER;
import static org.nengxia.casework.file.Cast.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Outcome;

/// Return visits (回访) to whom somebody helps after a decision, once a year by the pack's limits.
class ReturnVisitsTest {
    private static final CaseEvent VISIT = new CaseEvent.ReturnVisited("罗、魏", "履职认真，家庭有困难");

    private static Story helped(String pack, String ground) {
        Story story =
                Story.of(pack, "demotion", ground)
                        .decided("DEMOTION")
                        .executed()
                        .does("rights", Outcome.ACCEPTS);
        assertThat(story.file).isInstanceOf(CaseFile.Closed.class);
        return story.then(OFFICER, helper("wei", story.day, ""));
    }

    private static CaseEvent helper(String account, LocalDate from, String reason) {
        var ruling = new CaseAct.Ruling(account, List.of(), false, "已申报");
        return new CaseEvent.HelpEntrusted(ruling, from, "转变作风", reason);
    }

    private static Optional<Deadline> due(Story story) {
        return Story.DEADLINES.of(story.file, story.day).stream().findFirst();
    }

    private static Optional<LocalDate> last(Story story) {
        return due(story).flatMap(Deadline::lastDay);
    }

    @Test
    void theFirstVisitIsDueWithinAYearOfTheNamingAndTheNextWithinAYearOfTheVisit() {
        Story story = helped("national-2022", "UD22-OH");
        LocalDate named = story.day.minusDays(1);
        assertThat(last(story)).contains(named.plusYears(1));
        assertThat(due(story).flatMap(Deadline::organ).map(Organ::office))
                .contains(Office.ORGANISATION_DEPARTMENT);
        assertThat(due(story).orElseThrow().citations()).isNotEmpty();
        story.day = named.plusMonths(10);
        story.then(OFFICER, VISIT);
        assertThat(last(story)).contains(named.plusMonths(22));
        assertThat(story.end()).isNotNull();
    }

    @Test
    void anotherHelperDoesNotPutTheVisitOff() {
        Story story = helped("national-2022", "UD22-OH");
        Optional<LocalDate> before = last(story);
        story.day = story.day.plusMonths(6);
        story.then(OFFICER, helper("fang", story.day, "工作调动"));
        assertThat(last(story)).isEqualTo(before);
    }

    @Test
    void noVisitIsDueOnceThePeriodsOfTheDecisionAreOver() {
        Story story = helped("national-2022", "UD22-OH");
        story.day = story.day.plusYears(2);
        story.then(OFFICER, VISIT);
        assertThat(due(story)).isEmpty();
    }

    @Test
    void aPackThatSetsNoTimeForVisitsLetsThemBeRecordedAndOwesNone() {
        Story story = helped("county-seed", "K12");
        assertThat(due(story)).isEmpty();
        story.then(OFFICER, VISIT);
        assertThat(due(story)).isEmpty();
    }

    @Test
    void onlyTheDepartmentRecordsAVisitAndOnlyWithWhoWentAndWhatWasFound() {
        Story story = helped("national-2022", "UD22-OH");
        assertThat(story.refused(MEMBER, VISIT)).containsExactly("casework.departmentOnly");
        assertThat(story.refused(HEAD, new CaseEvent.ReturnVisited(" ", "")))
                .containsExactly("casework.visit.visitors", "casework.visit.found");
    }

    @Test
    void nobodyIsVisitedBeforeSomebodyHelps() {
        Story story = Story.of("national-2022", "demotion", "UD22-OH").decided("DEMOTION");
        assertThat(story.refused(OFFICER, VISIT)).containsExactly("casework.visit.noHelper");
    }
}
