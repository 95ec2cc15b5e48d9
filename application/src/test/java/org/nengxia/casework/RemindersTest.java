package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.reminder.Noting;
import org.nengxia.casework.reminder.ReminderList;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.deep.DeepCheck;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reminders before and after the last day of a review that the deciding organ owes.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {
    @Autowired TimeUps timeUps;
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired Deadlines deadlines;
    @Autowired ReminderList reminders;
    @Autowired Noting noting;
    @Autowired JdbcClient database;
    @Autowired Ledger ledger;
    @Autowired DeepCheck deep;

    @BeforeAll
    void people() {
        scene.set();
    }

    @AfterAll
    void theLedgerAgreesWithEveryReminder() {
        assertThat(deep.verify(List.of()).deviations()).isEmpty();
    }

    /// A case whose review the deciding organ owes within 30 days.
    private String inReview() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "execute");
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        return number;
    }

    private LocalDate due(String number) {
        return deadlines.of(scene.file(number), clock.today()).stream()
                .filter(each -> each.clock().equals("review-due"))
                .flatMap(each -> each.lastDay().stream())
                .findFirst()
                .orElseThrow();
    }

    private void on(LocalDate day) {
        clock.pass((int) (day.toEpochDay() - clock.today().toEpochDay()));
        timeUps.look();
    }

    /// Kind and day of each reminder of the review, with the day on which it was made where that is
    /// another.
    private List<String> made(String number) {
        return reminders.ofCase(number).stream()
                .filter(each -> each.reminder().clock().equals("review-due"))
                .map(each ->
                        each.reminder().kind()
                                + " "
                                + each.reminder().came()
                                + (each.late() ? " made " + each.made() : "")
                                + (each.answered() ? " answered" : ""))
                .toList();
    }

    private static Taker member(String account) {
        return new Taker(
                new Actor(account, account, Office.DECIDING_MEMBER), OptionalLong.empty(), false);
    }

    private List<ReminderList.Owed> owed(String account, String number) {
        var reader = new Reader(account, Office.DECIDING_MEMBER, OptionalLong.empty());
        return reminders.owed(reader, member(account)).stream()
                .filter(each -> each.latest().caseNumber().equals(number))
                .toList();
    }

    @Test
    void theOfficeIsRemindedBeforeOnAndAfterTheLastDayAndAgainEachWeek() {
        String number = inReview();
        LocalDate due = due(number);
        on(due.minusDays(6));
        assertThat(made(number)).isEmpty();
        on(due.minusDays(5));
        timeUps.look();
        assertThat(made(number)).containsExactly("SOON " + due.minusDays(5));
        on(due);
        on(due.plusDays(1));
        on(due.plusDays(7));
        on(due.plusDays(8));
        assertThat(made(number))
                .containsExactly(
                        "SOON " + due.minusDays(5),
                        "TODAY " + due,
                        "OVERDUE " + due.plusDays(1),
                        "OVERDUE " + due.plusDays(8));
        assertThat(entries(number)).isEqualTo(reminders.ofCase(number).size());
    }

    private long entries(String number) {
        return ledger.entries(new EntryFilter("casework.remind", ""), 0, 1_000).stream()
                .filter(each -> each.subject().equals(number + " clocks"))
                .count();
    }

    @Test
    void whatCameUpWhileTheProductWasOutOfServiceIsMadeAfterwardsAndSaysSo() {
        String number = inReview();
        LocalDate due = due(number);
        on(due.plusDays(9));
        String late = " made " + due.plusDays(9);
        assertThat(made(number))
                .containsExactly(
                        "SOON " + due.minusDays(5) + late,
                        "TODAY " + due + late,
                        "OVERDUE " + due.plusDays(1) + late,
                        "OVERDUE " + due.plusDays(8) + late);
    }

    @Test
    void aRightThatLapsedWhileTheProductWasOutOfServiceWasRemindedOfFirst() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "execute");
        on(clock.today().plusDays(60));
        assertThat(reminders.ofCase(number))
                .extracting(each -> each.reminder().kind().name(), ReminderList.Past::answered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SOON", true),
                        org.assertj.core.groups.Tuple.tuple("TODAY", true));
    }

    @Test
    void aSuspendedCaseRemindsNobodyAndAfterwardsItsNewLastDayIsRemindedOf() {
        String number = inReview();
        LocalDate due = due(number);
        on(due.minusDays(5));
        does(number, new CaseEvent.SuspendedFor("本人住院"));
        on(due.plusDays(30));
        assertThat(made(number)).containsExactly("SOON " + due.minusDays(5));
        assertThat(owed("case.zheng", number)).isEmpty();
        does(number, new CaseEvent.Resumed("出院"));
        LocalDate moved = due(number);
        assertThat(moved).isAfter(clock.today());
        LocalDate soon = later(moved.minusDays(5), clock.today());
        on(soon);
        assertThat(made(number))
                .containsExactly("SOON " + due.minusDays(5) + " answered", "SOON " + soon);
        assertThat(owed("case.zheng", number).getFirst().latest().due()).isEqualTo(moved);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void aLastDayThatAnotherCalendarMovedIsRemindedOfAnew() {
        String number = inReview();
        LocalDate due = due(number);
        on(due.minusDays(5));
        scene.as(() ->
                database.sql(
                                """
                                UPDATE casework.reminder SET due_on = due_on - 1 WHERE case_number = ?
                                AND clock = 'review-due'
                                """)
                        .param(number)
                        .update());
        timeUps.look();
        assertThat(made(number))
                .containsExactly(
                        "SOON " + due.minusDays(5) + " answered", "SOON " + due.minusDays(5));
    }

    @Test
    void whoNotedAReminderNotedItForHimselfAndTheNextOneIsNewAgain() {
        String number = inReview();
        LocalDate due = due(number);
        on(due.minusDays(5));
        long id = owed("case.zheng", number).getFirst().id();
        var reader = new Reader("case.zheng", Office.DECIDING_MEMBER, OptionalLong.empty());
        assertThat(noting.note(id, reader, member("case.zheng"))).isEmpty();
        assertThat(noting.note(id, reader, member("case.zheng"))).isEmpty();
        assertThat(owed("case.zheng", number).getFirst().notedOn()).contains(clock.today());
        assertThat(owed("case.m2", number).getFirst().notedOn()).isEmpty();
        on(due);
        assertThat(owed("case.zheng", number).getFirst().notedOn()).isEmpty();
        scene.does(number, "review", Outcome.UPHELD);
        assertThat(owed("case.zheng", number)).isEmpty();
        assertThat(made(number)).allMatch(each -> each.endsWith("answered"));
    }

    @Test
    void whoIsRecusedNeitherSeesNorNotesTheRemindersOfTheCase() {
        String number = inReview();
        on(due(number).minusDays(5));
        long id = owed("case.m3", number).getFirst().id();
        does(
                number,
                new CaseEvent.Ruled(
                        List.of(new CaseAct.Ruling("case.m3", List.of("kinship"), true, "妻弟"))));
        var reader = new Reader("case.m3", Office.DECIDING_MEMBER, OptionalLong.empty());
        assertThat(owed("case.m3", number)).isEmpty();
        assertThat(owed("case.m2", number)).hasSize(1);
        assertThat(noting.note(id, reader, member("case.m3"))).isPresent();
        assertThat(reminders.times(reader).keySet())
                .noneMatch(each -> each.caseNumber().equals(number));
    }

    @Test
    void anOfficeThatDoesNotOweTheActIsNotRemindedOfIt() {
        String number = inReview();
        on(due(number).minusDays(5));
        var officer = new Reader("case.luo", Office.ORGANISATION_OFFICER, OptionalLong.empty());
        var taker = new Taker(CaseScene.OFFICER, OptionalLong.empty(), false);
        assertThat(reminders.owed(officer, taker))
                .noneMatch(each -> each.latest().caseNumber().equals(number));
        assertThat(reminders.times(officer))
                .containsEntry(
                        new ReminderList.Of(number, "review-due"), new ReminderList.Times(1, 0));
    }

    private void does(String number, CaseEvent event) {
        var outcome = cases.take(scene.request(scene.file(number), event), CaseScene.OFFICER);
        assertThat(Outcomes.keys(outcome)).containsExactly("done");
    }
}
