package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.reminder.ReminderList;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// A return visit (回访) that is owed stands among the deadlines and, when its day comes near, on the
/// work list of the department, which is reminded of it; recording the visit settles it. The case
/// has long been closed.
@SampleCountyTest
@Import({CaseScene.class, MovableClock.Instead.class})
@TestPropertySource(properties = "nengxia.test=visits")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitsAreRemindedOfTest {
    @Autowired Cases cases;
    @Autowired CaseOpening opening;
    @Autowired CaseScene scene;
    @Autowired WorkList work;
    @Autowired TimeUps timeUps;
    @Autowired ReminderList reminders;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    @BeforeAll
    void inOurDays() {
        clock.pass((int) ChronoUnit.DAYS.between(clock.today(), LocalDate.of(2024, 3, 1)));
        scene.set();
    }

    private String closedAndHelped() {
        long cadre = scene.cadre();
        String evidence =
                database.sql("SELECT min(number) FROM evidence.item WHERE cadre_id = ?")
                        .param(cadre)
                        .query(String.class)
                        .single();
        var wanted =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "national-2022",
                        "DEMOTION",
                        List.of(),
                        List.of("UD22-OH"),
                        List.of(evidence),
                        "组织处理事项需要核实",
                        scene.today());
        String number =
                ((CaseOutcome.Done) opening.open(wanted, CaseScene.OFFICER)).file().number();
        scene.does(
                number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide", "talk",
                "notice", "execute");
        scene.does(number, "rights", Outcome.ACCEPTS);
        var ruling =
                new CaseAct.Ruling(CaseScene.SECOND.account(), List.of(), false, "本人已申报：没有须回避的关系");
        scene.happens(number, new CaseEvent.HelpEntrusted(ruling, clock.today(), "转变作风", ""));
        return number;
    }

    private Stream<LocalDate> clocks(String number) {
        return work.clocks(people.reader(CaseScene.HEAD, clock.today()), clock.today()).stream()
                .filter(each -> each.line().number().equals(number))
                .flatMap(each -> each.deadline().lastDay().stream());
    }

    private long visits(String number) {
        var taker = people.taker(CaseScene.OFFICER, clock.today());
        return work.due(Reader.of(taker), taker, clock.today()).stream()
                .filter(WorkList.Due.Visit.class::isInstance)
                .filter(each -> ((WorkList.Due.Visit) each).line().number().equals(number))
                .count();
    }

    private List<ReminderList.Owed> owed(String number) {
        timeUps.look();
        var taker = people.taker(CaseScene.OFFICER, clock.today());
        return reminders.owed(Reader.of(taker), taker).stream()
                .filter(each -> each.latest().caseNumber().equals(number))
                .toList();
    }

    @Test
    void theDepartmentIsRemindedUntilTheVisitIsRecorded() {
        String number = closedAndHelped();
        LocalDate due = clock.today().plusYears(1);
        assertThat(scene.file(number)).isInstanceOf(CaseFile.Closed.class);
        assertThat(clocks(number)).containsExactly(due);
        assertThat(visits(number)).isZero();
        assertThat(owed(number)).isEmpty();
        clock.pass((int) ChronoUnit.DAYS.between(clock.today(), due) - 2);
        assertThat(visits(number)).isOne();
        assertThat(owed(number)).singleElement().matches(it -> it.latest().due().equals(due));
        clock.pass(5);
        assertThat(owed(number)).singleElement().matches(it -> it.latest().kind().after());
        scene.happens(number, new CaseEvent.ReturnVisited("罗、魏", "履职认真"));
        assertThat(visits(number)).isZero();
        assertThat(owed(number)).isEmpty();
        assertThat(clocks(number)).containsExactly(clock.today().plusYears(1));
        assertThat(scene.file(number)).isInstanceOf(CaseFile.Closed.class);
    }
}
