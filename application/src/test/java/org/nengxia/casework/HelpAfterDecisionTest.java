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
import org.nengxia.casework.helper.HelpList;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who helps a person after a decision (帮教责任人), named beside the procedure.
@SampleCountyTest
@Import({CaseScene.class, MovableClock.Instead.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpAfterDecisionTest {
    private static final String DECLARED = "本人已申报：没有须回避的关系";
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired HelpList helpers;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private List<String> naming(String number, CaseAct.Ruling helper, String reason) {
        var event = new CaseEvent.HelpEntrusted(helper, clock.today(), "转变作风", reason);
        return Outcomes.keys(
                cases.take(scene.request(scene.file(number), event), CaseScene.OFFICER));
    }

    private static CaseAct.Ruling free(Actor actor) {
        return new CaseAct.Ruling(actor.account(), List.of(), false, DECLARED);
    }

    @Test
    void nobodyHelpsBeforeADecisionTookEffect() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        assertThat(naming(number, free(CaseScene.SECOND), ""))
                .containsExactly("casework.helper.noDecision");
    }

    @Test
    void whoIsRelatedOrHasNotDeclaredDoesNotHelp() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        String second = CaseScene.SECOND.account();
        assertThat(naming(number, new CaseAct.Ruling(second, List.of(), false, ""), ""))
                .containsExactly("casework.undeclared");
        var kin = new CaseAct.Ruling(second, List.of("kinship"), false, DECLARED);
        assertThat(naming(number, kin, "")).containsExactly("casework.mustWithdraw");
        var unit = new CaseAct.Ruling(second, List.of("own-unit"), false, DECLARED);
        assertThat(naming(number, unit, "")).containsExactly("done");
    }

    @Test
    void anotherTakesThePlaceOfAHelperWithAReason() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        long before = helpers.by(CaseScene.HEAD.account()).size();
        assertThat(naming(number, free(CaseScene.SECOND), "")).containsExactly("done");
        assertThat(naming(number, free(CaseScene.SECOND), "再次"))
                .containsExactly("casework.helper.same");
        assertThat(naming(number, free(CaseScene.HEAD), ""))
                .containsExactly("casework.helper.reason");
        assertThat(naming(number, free(CaseScene.HEAD), "工作调动")).containsExactly("done");
        assertThat(helpers.by(CaseScene.HEAD.account())).hasSize((int) before + 1);
        assertThat(helpers.by(CaseScene.SECOND.account()))
                .noneMatch(each -> each.caseNumber().equals(number));
    }

    @Test
    void aCaseThatClosedLongSinceStillTakesAHelperAndKeepsItsDay() {
        long cadre = scene.cadre();
        String number = scene.served(cadre, "DEMOTION");
        scene.does(number, "execute");
        clock.pass(60);
        cases.lapse(number);
        LocalDate closed = closedOn(number);
        clock.pass(30);
        assertThat(naming(number, free(CaseScene.SECOND), "")).containsExactly("done");
        assertThat(scene.file(number)).isInstanceOf(CaseFile.Closed.class);
        assertThat(closedOn(number)).isEqualTo(closed);
        assertThat(helpers.of(cadre))
                .singleElement()
                .satisfies(it -> assertThat(it.purpose()).isEqualTo("转变作风"));
        var other = new CaseEvent.SuspendedFor("停");
        assertThat(
                        Outcomes.keys(
                                cases.take(
                                        scene.request(scene.file(number), other),
                                        CaseScene.OFFICER)))
                .containsExactly("casework.closed");
    }

    private LocalDate closedOn(String number) {
        return database.sql("SELECT closed_on FROM casework.case_file WHERE number = ?")
                .param(number)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void withTheDecisionTheHelpFallsToo() {
        long cadre = scene.cadre();
        String number = scene.served(cadre, "DEMOTION");
        naming(number, free(CaseScene.SECOND), "");
        scene.does(number, "rights", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
        scene.does(number, "restore");
        assertThat(helpers.of(cadre)).isEmpty();
    }
}
