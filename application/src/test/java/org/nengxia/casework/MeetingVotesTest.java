package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.meeting.Meeting;
import org.nengxia.casework.meeting.Meetings;
import org.nengxia.casework.meeting.Votes;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.shell.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Votes in meetings, each a transaction of its own as in the running product.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingVotesTest {
    @Autowired Meetings meetings;
    @Autowired Votes votes;
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired Sentences sentences;

    @BeforeAll
    void people() {
        scene.set();
    }

    private String dueForVote() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose");
        return number;
    }

    private Meeting opened(String caseNumber, String... absent) {
        var convened = convene(CaseScene.OFFICER);
        String number = ((Meetings.Convened.Done) convened).number();
        assertThat(meetings.put(number, caseNumber, CaseScene.OFFICER)).isEmpty();
        assertThat(meetings.open(number, List.of(absent), CaseScene.MEMBER)).isEmpty();
        return meetings.find(number).orElseThrow();
    }

    private Meetings.Convened convene(Actor by) {
        return meetings.convene("standing-committee", clock.today(), "县委会议室", by);
    }

    private Votes.Counted counted(String number, int inFavour, Set<String> recused) {
        Map<String, String> reasons =
                CaseScene.MEMBERS.stream().collect(Collectors.toMap(each -> each, _ -> "本人声明"));
        return new Votes.Counted(
                number,
                scene.file(number).version(),
                UUID.randomUUID(),
                recused,
                reasons,
                inFavour,
                0,
                0,
                false,
                "逐案讨论");
    }

    private static List<Refusal> refused(CaseOutcome outcome) {
        return ((CaseOutcome.Refused) outcome).reasons();
    }

    @Test
    void aVoteWithoutItsQuorumIsRefusedWithASentenceAndTheNextOneIsTaken() {
        String number = dueForVote();
        int seen = scene.file(number).version();
        Meeting few = opened(number, "case.m3", "case.m4", "case.m5");
        var outcome = votes.record(few.number(), counted(number, 2, Set.of()), CaseScene.MEMBER);
        assertThat(keys(outcome)).containsExactly("casework.quorum");
        assertThat(scene.file(number).version()).isEqualTo(seen);
        assertThat(meetings.find(few.number()).orElseThrow().matter(number).orElseThrow().outcome())
                .isEmpty();
        Meeting all = opened(number);
        assertThat(keys(votes.record(all.number(), counted(number, 5, Set.of()), CaseScene.MEMBER)))
                .containsExactly("done");
    }

    @Test
    void whoWithdrawsCannotRecordTheVoteAndIsNamedAndNotGivenByCode() {
        String number = dueForVote();
        Meeting meeting = opened(number);
        var outcome =
                votes.record(
                        meeting.number(),
                        counted(number, 4, Set.of(CaseScene.MEMBER.account())),
                        CaseScene.MEMBER);
        assertThat(sentences.of(refused(outcome), Language.ZH)).contains("郑 已经回避本案，不能参加，请另选他人。");
    }

    @Test
    void meetingsArePreparedByTheOrganisationDepartmentAlone() {
        var refused = (Meetings.Convened.Refused) convene(CaseScene.MEMBER);
        assertThat(sentences.of(refused.reason(), Language.ZH))
                .isEqualTo("会议的这一步由组织部经办人、组织部领导办理，您的岗位是决定机关成员。");
        String number = dueForVote();
        String meeting = ((Meetings.Convened.Done) convene(CaseScene.OFFICER)).number();
        assertThat(meetings.put(meeting, number, CaseScene.MEMBER).map(Refusal::key))
                .contains("casework.meetingFor");
        assertThat(meetings.takeOff(meeting, number, CaseScene.APPEAL).map(Refusal::key))
                .contains("casework.meetingFor");
        Actor gone = new Actor("case.gone", "吴", Office.ORGANISATION_HEAD);
        assertThat(meetings.put(meeting, number, gone).map(Refusal::key))
                .contains("casework.officeChanged");
    }

    @Test
    void anAbsentPersonWhoIsNoMemberIsNamed() {
        String number = dueForVote();
        String meeting = ((Meetings.Convened.Done) convene(CaseScene.OFFICER)).number();
        assertThat(meetings.put(meeting, number, CaseScene.OFFICER)).isEmpty();
        var refusal = meetings.open(meeting, List.of(CaseScene.SECOND.account()), CaseScene.MEMBER);
        assertThat(refusal.map(each -> sentences.of(each, Language.ZH)))
                .contains("魏 不是这个机关的成员，不能登记缺席；请刷新页面后重新勾选。");
    }

    @Test
    void aMatterOfAnAgendaIsVotedOnInItsMeetingAndNowhereElse() {
        String number = dueForVote();
        Meeting meeting = opened(number);
        var beside = scene.request(number, "vote", Outcome.CARRIED);
        assertThat(keys(cases.take(beside, CaseScene.MEMBER)))
                .containsExactly("casework.voteInMeeting");
        assertThat(
                        keys(
                                votes.record(
                                        meeting.number(),
                                        counted(number, 5, Set.of()),
                                        CaseScene.MEMBER)))
                .containsExactly("done");
    }

    @Test
    void whoIsRecusedFromACaseNeitherPutsItOnAnAgendaNorTakesItOff() {
        String number = dueForVote();
        String meeting = ((Meetings.Convened.Done) convene(CaseScene.OFFICER)).number();
        assertThat(meetings.put(meeting, number, CaseScene.OFFICER)).isEmpty();
        var ruling = new CaseAct.Ruling(CaseScene.SECOND.account(), List.of(), true, "亲属");
        var request = scene.request(scene.file(number), new CaseEvent.Ruled(List.of(ruling)));
        assertThat(keys(cases.take(request, CaseScene.OFFICER))).containsExactly("done");
        assertThat(meetings.takeOff(meeting, number, CaseScene.SECOND).map(Refusal::key))
                .contains("casework.unknown");
        assertThat(meetings.put(meeting, number, CaseScene.SECOND).map(Refusal::key))
                .contains("casework.unknown");
    }

    @Test
    void aFormOfConveningThatIsSentTwiceConvenesOneMeeting() {
        assertThat(convene(CaseScene.OFFICER)).isEqualTo(convene(CaseScene.HEAD));
    }
}
