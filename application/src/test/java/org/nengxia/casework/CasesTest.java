package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;
import static org.nengxia.casework.Outcomes.together;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Playbook;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.deep.DeepCheck;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Cases kept in the database, each act a transaction; afterwards the ledger agrees with every row.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {
    @Autowired Cases cases;
    @Autowired CaseList list;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;
    @Autowired DeepCheck deep;

    @BeforeAll
    void people() {
        scene.set();
    }

    @AfterAll
    void theLedgerAgreesWithEveryRow() {
        var finding = deep.verify(List.of());
        assertThat(finding.deviations()).isEmpty();
        assertThat(finding.sound()).isTrue();
    }

    private long count(String sql, Object... values) {
        return database.sql("SELECT count(*) FROM " + sql)
                .params(List.of(values))
                .query(Long.class)
                .single();
    }

    private long cadreOf(String number) {
        return scene.file(number).progress().dossier().subject().cadre().orElseThrow();
    }

    private String beforeTheVote() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose");
        return number;
    }

    @Test
    void ofTwoWhoRecordTheVoteAtOnceOneIsDoneAndTheOtherToldThatThePageIsOld() throws Exception {
        String number = beforeTheVote();
        Request one = scene.request(number, "vote", Outcome.CARRIED);
        Request other = scene.request(number, "vote", Outcome.NOT_CARRIED);
        var outcomes =
                together(
                        () -> cases.take(one, CaseScene.MEMBER),
                        () -> cases.take(other, CaseScene.MEMBER));
        assertThat(outcomes.stream().flatMap(each -> keys(each).stream()))
                .containsExactlyInAnyOrder("done", "casework.stale");
        assertThat(count("casework.entry WHERE case_number = ? AND task = 'vote'", number)).isOne();
    }

    @Test
    void theSameFormSentTwiceIsOneAct() throws Exception {
        String number = beforeTheVote();
        Request form = scene.request(number, "vote", Outcome.CARRIED);
        var outcomes =
                together(
                        () -> cases.take(form, CaseScene.MEMBER),
                        () -> cases.take(form, CaseScene.MEMBER));
        assertThat(outcomes).allMatch(CaseOutcome.Done.class::isInstance);
        assertThat(keys(cases.take(form, CaseScene.MEMBER))).containsExactly("done");
        assertThat(count("casework.entry WHERE case_number = ? AND task = 'vote'", number)).isOne();
    }

    @Test
    void aVoteOfAFewWhoAreNotTheWholeOrganIsNoVote() {
        String number = beforeTheVote();
        var few =
                new Playbook(
                        CaseScene.STAFF,
                        List.of("case.m2", "case.m3"),
                        CaseScene.OTHERS,
                        "DEMOTION");
        CaseFile file = scene.file(number);
        var vote =
                few.act(
                        file,
                        file.progress().open("vote").orElseThrow(),
                        Outcome.CARRIED,
                        clock.today());
        var request = scene.request(file, new CaseEvent.Acted(vote));
        assertThat(keys(cases.take(request, CaseScene.MEMBER)))
                .containsExactly("casework.notTheMembers");
    }

    @Test
    void aPageThatIsNotOfThisCaseIsRefusedBeforeAnythingHappenedInIt() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        Request request = scene.request(number, "recusal", Outcome.SETTLED);
        Request ahead = new Request(number, 5, request.key(), request.event(), request.on());
        assertThat(keys(cases.take(ahead, CaseScene.OFFICER))).containsExactly("casework.notSeen");
    }

    @Test
    void whoseOfficeChangedOrWhoseAccountWasShutMeanwhileDoesNothing() {
        String number = beforeTheVote();
        Request form = scene.request(number, "vote", Outcome.CARRIED);
        var former = new Actor("case.zheng", "郑", Office.ORGANISATION_HEAD);
        assertThat(keys(cases.take(form, former))).containsExactly("casework.officeChanged");
        scene.as(() -> shut(true));
        assertThat(keys(cases.take(form, CaseScene.MEMBER)))
                .containsExactly("casework.officeChanged");
        scene.as(() -> shut(false));
        assertThat(count("casework.entry WHERE case_number = ? AND task = 'vote'", number))
                .isZero();
        assertThat(keys(cases.take(form, CaseScene.MEMBER))).containsExactly("done");
    }

    private void shut(boolean disabled) {
        database.sql("UPDATE shell.account SET disabled = ? WHERE name = 'case.zheng'")
                .param(disabled)
                .update();
    }

    @Test
    void whoIsRecusedSeesTheCaseInNoListCountOrSearch() {
        String number = beforeTheVote();
        var reader = new Reader("case.fang", Office.ORGANISATION_HEAD, OptionalLong.empty());
        var wanted = new CaseList.Wanted(number, "", "", 0, "");
        assertThat(list.count(wanted, reader)).isOne();
        long all = list.count(CaseList.Wanted.OPEN, reader);
        var ruling = new CaseAct.Ruling("case.fang", List.of("kinship"), true, "妻弟");
        var event = new CaseEvent.Ruled(List.of(ruling));
        cases.take(scene.request(scene.file(number), event), CaseScene.OFFICER);
        assertThat(list.sees(reader, number)).isFalse();
        assertThat(list.count(wanted, reader)).isZero();
        assertThat(list.lines(wanted, reader, 0, 10)).isEmpty();
        assertThat(list.count(CaseList.Wanted.OPEN, reader)).isEqualTo(all - 1);
        var himself =
                new Reader(
                        "case.luo", Office.ORGANISATION_OFFICER, OptionalLong.of(cadreOf(number)));
        assertThat(list.sees(himself, number)).isFalse();
    }

    @Test
    void ofTwoWhoOpenACaseAboutTheSamePersonAtOnceOneIsToldWhichCaseIsOpen() throws Exception {
        long cadre = scene.cadre();
        var outcomes =
                together(
                        () -> scene.wanted(cadre, "DEMOTION"),
                        () -> scene.wanted(cadre, "REMOVAL"));
        assertThat(outcomes.stream().flatMap(each -> keys(each).stream()))
                .containsExactlyInAnyOrder("done", "casework.openAlready");
        assertThat(count("casework.case_file WHERE cadre_id = ?", cadre)).isOne();
    }

    @Test
    void refusalsLeaveNoGapsInTheNumbersOfCasesAndDecisions() {
        String number = beforeTheVote();
        scene.wanted(cadreOf(number), "DEMOTION");
        String next = scene.opened(scene.cadre(), "DEMOTION");
        assertThat(serial(next)).isEqualTo(serial(number) + 1);
        scene.does(number, "vote");
        int before = documents();
        var past = new CaseAct.Issued("decide", "", clock.today().minusDays(9), Optional.empty());
        var refused = scene.request(scene.file(number), new CaseEvent.Acted(past));
        assertThat(keys(cases.take(refused, CaseScene.MEMBER)))
                .containsExactly("casework.effectiveBefore");
        assertThat(documents()).isEqualTo(before);
        var now = new CaseAct.Issued("decide", "", clock.today(), Optional.empty());
        cases.take(scene.request(scene.file(number), new CaseEvent.Acted(now)), CaseScene.MEMBER);
        assertThat(documents()).isEqualTo(before + 1);
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private int documents() {
        return database.sql(
                        "SELECT coalesce(sum(last), 0) FROM casework.series WHERE series <> 'case'")
                .query(Integer.class)
                .single();
    }
}
