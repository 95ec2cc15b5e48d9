package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.OFFICER;
import static org.nengxia.casework.file.Story.DEADLINES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadline.Urgency;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.calendar.TimeLeft;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;

/// The clocks of a case, reckoned from what happened in it.
class ClocksOfACaseTest {

    private static final CaseEvent EXTENDS =
            new CaseEvent.Acted(
                    new CaseAct.Ruled(
                            "judge", Outcome.EXTENDED, Optional.empty(), "案情复杂", Optional.empty()));

    private static Story served() {
        return Story.of("county-seed", "demotion", "K12").decided("DEMOTION").executed();
    }

    private static LocalDate known(Story story) {
        return story.file.progress().entries().stream()
                .filter(each ->
                        each.event() instanceof CaseEvent.Acted(CaseAct.Noted note)
                                && note.task().equals("notice"))
                .map(Entry::on)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLimitOfTheLawRunsFromTheDayOnWhichThePersonKnowsAndNamesItsArticle() {
        Story story = served();
        Deadline rights = story.clock("rights-lapse");
        assertThat(rights.since()).isEqualTo(known(story));
        assertThat(rights.lastDay()).contains(known(story).plusDays(30));
        assertThat(rights.urgency()).isEqualTo(Urgency.RUNNING);
        assertThat(rights.citations()).isNotEmpty();
        story.day = rights.lastDay().orElseThrow();
        assertThat(story.clock("rights-lapse").urgency()).isEqualTo(Urgency.SOON);
    }

    @Test
    void aLastDayThatIsNotWorkedStaysForNoRuleThatWasSeenMovesIt() {
        Story story = Story.of("county-seed", "demotion", "K12");
        story.day = LocalDate.of(2026, 8, 24);
        story.decided("DEMOTION").executed();
        assertThat(known(story).plusDays(30)).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(story.clock("rights-lapse").lastDay()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void whileTheCaseIsSuspendedTheClockStandsAndEachDayOfItIsAddedAfterwards() {
        Story story = served();
        LocalDate last = story.clock("rights-lapse").lastDay().orElseThrow();
        story.then(OFFICER, new CaseEvent.SuspendedFor("本人住院"));
        story.day = story.day.plusDays(99);
        assertThat(story.clock("rights-lapse").left()).isInstanceOf(TimeLeft.Paused.class);
        assertThat(story.clock("rights-lapse").lastDay()).isEmpty();
        assertThat(DEADLINES.lapsed(story.file, story.day)).isEmpty();
        story.then(OFFICER, new CaseEvent.Resumed("出院"));
        LocalDate now = story.clock("rights-lapse").lastDay().orElseThrow();
        assertThat(now).isBetween(last.plusDays(100), last.plusDays(102));
    }

    @Test
    void aLimitInWorkingDaysBeyondTheCalendarIsNotToldAndLetsNothingLapse() {
        Story story = Story.of("national-2022", "admonition", "UD22-07").through("notice");
        story.day = LocalDate.of(2089, 12, 30);
        story.does("notice");
        story.day = LocalDate.of(2090, 1, 1);
        assertThat(story.clock("criticism-due").left()).isInstanceOf(TimeLeft.Beyond.class);
        assertThat(story.clock("criticism-due").urgency()).isEqualTo(Urgency.UNKNOWN);
        assertThat(story.clock("rights-lapse").lastDay()).contains(LocalDate.of(2090, 1, 29));
        assertThat(DEADLINES.lapsed(story.file, story.day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"county-seed,demotion,K12", "national-2015,health,UD15-HL"})
    void theDaysToAppealRunFromReceiptOfTheReview(String pack, String procedure, String ground) {
        for (Outcome ruled : List.of(Outcome.UPHELD, Outcome.CHANGED)) {
            Story story = Story.of(pack, procedure, ground);
            story.through("rights").does("rights", Outcome.ASKS_REVIEW).does("review", ruled);
            if (ruled == Outcome.CHANGED) {
                story.does("correct-review");
            }
            story.day = story.day.plusDays(40);
            assertThat(story.open()).contains("review-notice").doesNotContain("appeal");
            assertThat(DEADLINES.lapsed(story.file, story.day)).isEmpty();
            LocalDate received = story.day;
            Deadline appeal = story.does("review-notice").clock("appeal-lapse");
            assertThat(appeal.since()).isEqualTo(received);
            assertThat(appeal.left()).isInstanceOf(TimeLeft.Left.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"county-seed,K12", "national-2015,UD15-AC", "national-2022,UD22-AC"})
    void theThreeDaysToResignRunFromReceiptOfTheReExamination(String pack, String ground) {
        Story story = Story.of(pack, "ordered-resignation", ground).through("reply");
        story.does("reply", Outcome.OBJECTS).does("re-examine", Outcome.UPHELD);
        story.day = story.day.plusDays(10);
        assertThat(story.open()).containsExactly("re-examination-notice");
        assertThat(DEADLINES.lapsed(story.file, story.day)).isEmpty();
        LocalDate received = story.day;
        Deadline apply = story.does("re-examination-notice").clock("apply-lapse");
        assertThat(apply.since()).isEqualTo(received);
        assertThat(apply.lastDay().orElseThrow()).isAfterOrEqualTo(received.plusDays(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 60})
    void anExtendedAppealIsDecidedWithinNinetyDaysOfItsAcceptanceWheneverItWasExtended(int day) {
        Story story = served().does("rights", Outcome.APPEALS).does("accept");
        LocalDate accepted = story.day.minusDays(1);
        story.day = accepted.plusDays(day);
        assertThat(DEADLINES.tooLate(story.file, EXTENDS, story.day)).isEmpty();
        Deadline longer = story.does("judge", Outcome.EXTENDED).clock("longer-due");
        assertThat(longer.since()).isEqualTo(accepted);
        assertThat(longer.lastDay()).contains(accepted.plusDays(90));
        assertThat(longer.citations()).isNotEmpty();
    }

    @Test
    void afterTheSixtyDaysAnAppealIsExtendedNoMore() {
        Story story = served().does("rights", Outcome.APPEALS).does("accept");
        LocalDate last = story.clock("judge-due").lastDay().orElseThrow();
        assertThat(DEADLINES.tooLate(story.file, EXTENDS, last)).isEmpty();
        assertThat(DEADLINES.tooLate(story.file, EXTENDS, last.plusDays(1)))
                .contains(Refusal.of("casework.extendedTooLate", last));
        CaseEvent upheld =
                new CaseEvent.Acted(
                        new CaseAct.Ruled(
                                "judge", Outcome.UPHELD, Optional.empty(), "理由", Optional.empty()));
        assertThat(DEADLINES.tooLate(story.file, upheld, last.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"county-seed,K12", "national-2015,UD15-06", "national-2022,UD22-07"})
    void theHalfYearAndTheSelfCriticismRunFromTheAdmonitionHoweverLongReviewTook(
            String pack, String ground) {
        Story story = Story.of(pack, "admonition", ground).through("notice");
        LocalDate admonished = story.day;
        story.does("notice");
        assertThat(story.clock("criticism-due").since()).isEqualTo(admonished);
        assertThat(story.clock("criticism-due").lastDay()).contains(worked(admonished, 5));
        story.does("rights", Outcome.ASKS_REVIEW);
        story.day = story.day.plusDays(29);
        story.does("review", Outcome.UPHELD).does("review-notice").does("appeal", Outcome.ACCEPTS);
        Deadline halfYear = story.clock("half-year");
        assertThat(halfYear.since()).isEqualTo(admonished);
        assertThat(halfYear.lastDay()).contains(admonished.plusMonths(6));
        assertThat(halfYear.citations()).isNotEmpty();
    }

    @Test
    void aClosedCaseHasNoClocks() {
        Story story = served().does("rights", Outcome.ACCEPTS);
        assertThat(DEADLINES.of(story.file, story.day)).isEmpty();
    }

    @Test
    void anAppealThatTakesTooLongIsOverdueForTheOrganOfAppealAndStaysOpen() {
        Story story = served().does("rights", Outcome.APPEALS).does("accept");
        story.day = story.day.plusDays(80);
        Deadline judge = story.clock("judge-due");
        assertThat(judge.urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(judge.organ().orElseThrow().code()).isEqualTo("appeal-organ");
        story.does("judge", Outcome.UPHELD);
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void fromTheOpeningToTheDayOnWhichSomebodyMayBePromotedAgain() {
        Story story = Story.of("national-2022", "removal", "UD22-AC");
        story.decided("REMOVAL").executed().lapsed("rights-lapse");
        Decision decision = story.file.standing().decision().orElseThrow();
        assertThat(barred(story, Bar.PROMOTION)).contains(decision.effectiveOn().plusYears(2));
        assertThat(barred(story, Bar.EQUAL_POST)).contains(decision.effectiveOn().plusYears(1));
        Story annulled = Story.of("national-2022", "removal", "UD22-AC");
        annulled.decided("REMOVAL").executed().does("rights", Outcome.ASKS_REVIEW);
        annulled.does("review", Outcome.ANNULLED).does("restore");
        assertThat(barred(annulled, Bar.PROMOTION)).isEmpty();
    }

    /// The day, or the next that is worked.
    private static LocalDate worked(LocalDate day) {
        return DEADLINES.workingDays().isWorkingDay(day) ? day : worked(day.plusDays(1));
    }

    /// So many working days after a day.
    private static LocalDate worked(LocalDate day, int days) {
        LocalDate last = day;
        for (int i = 0; i < days; i++) {
            last = worked(last.plusDays(1));
        }
        return last;
    }

    /// Until when the decision bars somebody: the latest end where several periods run.
    private static Optional<LocalDate> barred(Story story, Bar bar) {
        var law = story.file.progress().law().pack().provisions();
        return story.file.standing().decision().stream()
                .flatMap(decision ->
                        law.effects().stream()
                                .filter(each -> applies(each, decision, story, bar))
                                .flatMap(each -> each.lasts().longest().stream())
                                .flatMap(length -> length.months().stream())
                                .map(decision.effectiveOn()::plusMonths))
                .max(LocalDate::compareTo);
    }

    private static boolean applies(EffectPeriod period, Decision decision, Story story, Bar bar) {
        return period.measure().equals(decision.measure())
                && period.bars().contains(bar)
                && (period.grounds().isEmpty()
                        || story.file.progress().grounds().stream()
                                .anyMatch(period.grounds()::contains));
    }
}
