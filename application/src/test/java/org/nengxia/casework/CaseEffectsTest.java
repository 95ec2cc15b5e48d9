package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;
import static org.nengxia.casework.Outcomes.together;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What decisions and clocks change about posts, handlings and figures.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseEffectsTest {
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private long count(String sql, Object... values) {
        return database.sql("SELECT count(*) FROM " + sql)
                .params(List.of(values))
                .query(Long.class)
                .single();
    }

    private String tenure(long cadre) {
        return database.sql(
                        "SELECT number FROM roster.tenure WHERE cadre_id = ? AND ended_on IS NULL"
                                + " ORDER BY 1 LIMIT 1")
                .param(cadre)
                .query(String.class)
                .single();
    }

    private void executed(String number, String tenure) {
        var act =
                new CaseAct.Executed(
                        "execute",
                        List.of(tenure),
                        Optional.of(scene.vacant("STAFF")),
                        Optional.empty());
        var request = scene.request(scene.file(number), new CaseEvent.Acted(act));
        assertThat(keys(cases.take(request, CaseScene.OFFICER))).containsExactly("done");
    }

    @Test
    void anAnnulledDecisionGivesThePostBackAndLeavesEveryFigure() {
        long cadre = scene.cadre();
        String tenure = tenure(cadre);
        long before = count("evidence.handling");
        String number = scene.served(cadre, "DEMOTION");
        executed(number, tenure);
        assertThat(count("evidence.handling")).isEqualTo(before + 1);
        assertThat(
                        count(
                                "evidence.handling WHERE number = ? AND measure = 'DEMOTION'",
                                "H-" + number))
                .isOne();
        assertThat(count("roster.tenure WHERE number = ? AND ended_on IS NOT NULL", tenure))
                .isOne();
        assertThat(count("roster.level_held WHERE cadre_id = ? AND level = 'STAFF'", cadre))
                .isOne();
        scene.does(number, "rights", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
        scene.does(number, "restore");
        assertThat(count("evidence.handling")).isEqualTo(before);
        assertThat(count("roster.tenure WHERE number = ? AND ended_on IS NULL", tenure)).isOne();
        assertThat(count("roster.level_held WHERE cadre_id = ?", cadre)).isZero();
        assertThat(scene.file(number).standing().decision()).isEmpty();
    }

    @Test
    void aDecisionMadeLighterIsHandledByTheLighterMeasure() {
        long cadre = scene.cadre();
        String tenure = tenure(cadre);
        String number = scene.served(cadre, "DEMOTION");
        executed(number, tenure);
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        scene.does(number, "review", Outcome.CHANGED);
        scene.does(number, "correct-review");
        String measure = scene.file(number).standing().decision().orElseThrow().measure();
        assertThat(measure).isNotEqualTo("DEMOTION");
        assertThat(count("roster.tenure WHERE number = ? AND ended_on IS NULL", tenure)).isOne();
        assertThat(
                        count(
                                "evidence.handling WHERE number = ? AND measure = ?",
                                "H-" + number,
                                measure))
                .isOne();
        assertThat(count("casework.case_file WHERE number = ? AND measure = ?", number, measure))
                .isOne();
    }

    @Test
    void whatWasJoinedIsAmongTheGroundsOfTheDecision() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        var joined = new CaseEvent.Joined(List.of("K09"), List.of(), "另有反映，一并办理");
        assertThat(cases.take(scene.request(scene.file(number), joined), CaseScene.OFFICER))
                .isInstanceOf(CaseOutcome.Done.class);
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        assertThat(
                        count(
                                "evidence.handling WHERE number = ? AND grounds @> '{K12,K09}'",
                                "H-" + number))
                .isOne();
    }

    @Test
    void anOrderThatIsNotFollowedBecomesOneRemoval() {
        String number = scene.opened(scene.cadre(), "ORDERED_RESIGNATION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        scene.does(number, "talk", "order");
        clock.pass(5);
        scene.does(number, "reply", Outcome.REFUSED);
        scene.does(number, "remove-vote", "remove");
        assertThat(
                        count(
                                "evidence.handling WHERE number = ? AND measure = 'REMOVAL'"
                                        + " AND decided_on = ? AND effective_on >= decided_on",
                                "H-" + number,
                                clock.today()))
                .isOne();
    }

    @Test
    void anOrderThatIsAnnulledLeavesEveryFigure() {
        String number = scene.opened(scene.cadre(), "ORDERED_RESIGNATION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        scene.does(number, "talk", "order");
        scene.does(number, "reply", Outcome.OBJECTS);
        scene.does(number, "re-examine", Outcome.ANNULLED);
        assertThat(count("evidence.handling WHERE number = ?", "H-" + number)).isZero();
    }

    @Test
    void whatRanOutWhileTheProductWasDownTakesTheCaseOnOnceAndOnTheRightDay() throws Exception {
        String number = scene.served(scene.cadre(), "DEMOTION");
        executed(number, tenure(cadreOf(number)));
        LocalDate known = clock.today();
        clock.pass(60);
        together(() -> lapse(number), () -> lapse(number));
        cases.lapse(number);
        assertThat(scene.file(number))
                .isInstanceOfSatisfying(
                        CaseFile.Closed.class,
                        closed -> assertThat(closed.end()).isEqualTo(EndKind.IN_EFFECT));
        assertThat(count("casework.entry WHERE case_number = ? AND kind = 'TimeUp'", number))
                .isOne();
        LocalDate lapsed = scene.file(number).progress().lastDay();
        assertThat(lapsed).isBetween(known.plusDays(31), known.plusDays(38));
    }

    @Test
    void whatThePersonHandedInInTimeMayStillBeRecordedAWeekLater() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        LocalDate lastDay = clock.today().plusDays(20);
        clock.pass(34);
        cases.lapse(number);
        assertThat(count("casework.entry WHERE case_number = ? AND kind = 'TimeUp'", number))
                .isZero();
        CaseFile file = scene.file(number);
        var request = new CaseAct.Noted("rights", Outcome.ASKS_REVIEW, "寄出的复核申请");
        var outcome =
                cases.take(
                        new Request(
                                number,
                                file.version(),
                                null,
                                new CaseEvent.Acted(request),
                                lastDay),
                        CaseScene.OFFICER);
        assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
    }

    private CaseOutcome lapse(String number) {
        cases.lapse(number);
        return new CaseOutcome.Done(scene.file(number));
    }

    private long cadreOf(String number) {
        return scene.file(number).progress().dossier().subject().cadre().orElseThrow();
    }
}
