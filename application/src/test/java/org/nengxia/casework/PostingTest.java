package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.calendar.CalendarFile;
import org.nengxia.casework.calendar.CalendarOutcome;
import org.nengxia.casework.calendar.Calendars;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.kernel.Language;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.policy.calendar.CalendarYear;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// No shipped procedure draws a public posting (公示); a pack that draws one before the vote goes
/// through it: the notice, its paper, five working days, what came of it.
@SampleCountyTest
@Import({CaseScene.class, PostingPack.class, MovableClock.Instead.class})
@TestPropertySource(properties = "nengxia.test=posting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingTest {
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired Deadlines deadlines;
    @Autowired PostingPack pack;
    @Autowired MovableClock clock;
    @Autowired Calendars calendars;
    @Autowired TransactionTemplate transaction;

    @BeforeAll
    void aPackThatPosts() {
        scene.set();
        pack.set();
    }

    private List<String> open(String number) {
        return scene.file(number).progress().course().open().stream()
                .map(each -> each.task().id())
                .toList();
    }

    @Test
    void aPostingHasItsPaperAndLastsFiveWorkingDaysBeforeItsResultIsTaken() {
        String number = pack.proposed();
        CaseFile posted = scene.does(number, "post");
        LocalDate since = clock.today();
        OfficialPaper paper =
                papers.write(posted, posted.version(), "posting", Language.ZH).orElseThrow();
        assertThat(paper.number().orElseThrow()).contains("公示〔");
        assertThat(open(number)).isEmpty();
        LocalDate lastDay = lastDay(posted);
        assertThat(since.plusDays(1).datesUntil(lastDay.plusDays(1)).filter(this::isWeekday))
                .hasSizeGreaterThanOrEqualTo(5);
        clock.pass((int) ChronoUnit.DAYS.between(since, lastDay));
        cases.lapse(number);
        assertThat(open(number)).isEmpty();
        clock.pass(1);
        cases.lapse(number);
        assertThat(open(number)).containsExactly("result");
        scene.does(number, "result", Outcome.NO_OBJECTION);
        assertThat(open(number)).containsExactly("vote");
    }

    @Test
    void aCalendarThatChangesADayToComeTellsWhichLimitsOfOpenCasesMove() {
        String number = pack.proposed();
        CaseFile posted = scene.does(number, "post");
        LocalDate last = lastDay(posted);
        transaction.executeWithoutResult(status -> {
            var outcome = calendars.take(alsoOff(last), Optional.of("放假安排调整"), CaseScene.HEAD);
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            CalendarOutcome.Taken.class,
                            taken ->
                                    assertThat(taken.moved())
                                            .filteredOn(it -> it.caseNumber().equals(number))
                                            .singleElement()
                                            .matches(it -> it.before().equals(Optional.of(last)))
                                            .matches(it ->
                                                    it.after()
                                                            .equals(Optional.of(lastDay(posted)))));
            assertThat(lastDay(posted)).isAfter(last);
            status.setRollbackOnly();
        });
        assertThat(lastDay(posted)).isEqualTo(last);
    }

    private CalendarFile alsoOff(LocalDate day) {
        CalendarYear year = deadlines.workingDays().year(day.getYear()).orElseThrow();
        String text =
                """
                source: {zh: 通知, en: notice}
                years:
                  %d: {off: [%s, %s], work: [%s]}
                """
                        .formatted(day.getYear(), day, listed(year.off()), listed(year.work()));
        return new CalendarFile("changed.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String listed(Set<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private LocalDate lastDay(CaseFile posted) {
        return deadlines.of(posted, clock.today()).stream()
                .filter(each -> each.clock().equals("posted"))
                .flatMap(each -> each.lastDay().stream())
                .findFirst()
                .orElseThrow();
    }

    private boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Test
    void whatIsObjectedToIsVerifiedAgain() {
        String number = pack.proposed();
        scene.does(number, "post");
        clock.pass(30);
        cases.lapse(number);
        scene.does(number, "result", Outcome.OBJECTION);
        assertThat(open(number)).containsExactly("verify");
    }
}
