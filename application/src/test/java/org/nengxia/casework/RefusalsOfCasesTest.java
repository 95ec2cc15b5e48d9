package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.casework.meeting.Meetings;
import org.nengxia.casework.meeting.Votes;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.shell.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is refused because of a meeting, the roster, another record or a right that still runs, and
/// whether the sentence says what to do.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsOfCasesTest {
    @Autowired Meetings meetings;
    @Autowired Votes votes;
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired Sentences sentences;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private String dueForVote() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose");
        return number;
    }

    private String meeting(LocalDate day, String place) {
        return ((Meetings.Convened.Done)
                        meetings.convene("standing-committee", day, place, CaseScene.OFFICER))
                .number();
    }

    private void says(Optional<Refusal> refusal, String key, String todo, String done) {
        Refusal reason = refusal.orElseThrow();
        assertThat(reason.key()).isEqualTo("casework." + key);
        assertThat(sentences.of(reason, Language.ZH)).contains(todo);
        assertThat(sentences.of(reason, Language.EN)).contains(done);
    }

    @Test
    void aMeetingIsOpenedOnItsDayAndWithMattersToDecide() {
        String early = meeting(clock.today().plusDays(3), "县委一楼");
        assertThat(meetings.put(early, dueForVote(), CaseScene.OFFICER)).isEmpty();
        says(
                meetings.open(early, List.of(), CaseScene.MEMBER),
                "meetingEarly",
                "到那天才能开会",
                "open it on its day");
        says(
                meetings.open(meeting(clock.today(), "县委二楼"), List.of(), CaseScene.MEMBER),
                "agendaEmpty",
                "请先把要表决的个案列入议程",
                "put the cases to be voted on");
    }

    @Test
    void aMeetingIsConvenedOfMembersOfAKnownOrganAtAPlace() {
        LocalDate day = clock.today();
        assertThat(meetings.convene("no-such-organ", day, "县委", CaseScene.OFFICER))
                .isEqualTo(
                        new Meetings.Convened.Refused(
                                Refusal.of("casework.organUnknown", "no-such-organ")));
        assertThat(meetings.convene("standing-committee", day, " ", CaseScene.OFFICER))
                .isEqualTo(new Meetings.Convened.Refused(Refusal.of("casework.meetingPlace")));
        says(
                meetings.put("M-1999-001", dueForVote(), CaseScene.OFFICER),
                "noMeeting",
                "M-1999-001",
                "M-1999-001");
    }

    @Test
    void anAgendaTakesWhatWaitsForAVoteUntilTheMeetingIsOpen() {
        String meeting = meeting(clock.today(), "县委五楼");
        String early = scene.opened(scene.cadre(), "DEMOTION");
        says(
                meetings.put(meeting, early, CaseScene.OFFICER),
                "voteNotDue",
                "走到表决一步再列入",
                "once it does");
        assertThat(meetings.put(meeting, dueForVote(), CaseScene.OFFICER)).isEmpty();
        assertThat(meetings.open(meeting, List.of(), CaseScene.MEMBER)).isEmpty();
        says(
                meetings.put(meeting, dueForVote(), CaseScene.OFFICER),
                "meetingBegun",
                "请列入下一次会议",
                "on the next one");
    }

    @Test
    void aCaseStandsOnOneAgendaAndIsVotedOnThere() {
        String number = dueForVote();
        String one = meeting(clock.today(), "县委三楼");
        assertThat(meetings.put(one, number, CaseScene.OFFICER)).isEmpty();
        String other = meeting(clock.today(), "县委四楼");
        says(
                meetings.put(other, number, CaseScene.OFFICER),
                "onAgenda",
                "请先从那里移出",
                "take it off there first");
        says(vote(one, number), "meetingNotOpen", "请先登记缺席并开会", "open it first");
        assertThat(meetings.open(one, List.of(), CaseScene.MEMBER)).isEmpty();
        says(vote(one, dueForVote()), "notOnAgenda", "列入下一次会议", "of another meeting");
        assertThat(vote(one, number)).isEmpty();
    }

    private Optional<Refusal> vote(String meeting, String number) {
        var counted =
                new Votes.Counted(
                        number,
                        scene.file(number).version(),
                        UUID.randomUUID(),
                        Set.of(),
                        CaseScene.MEMBERS.stream()
                                .collect(Collectors.toMap(each -> each, _ -> "本人声明")),
                        5,
                        0,
                        0,
                        false,
                        "逐案讨论");
        return first(votes.record(meeting, counted, CaseScene.MEMBER));
    }

    private static Optional<Refusal> first(CaseOutcome outcome) {
        return outcome instanceof CaseOutcome.Refused(var reasons)
                ? Optional.of(reasons.getFirst())
                : Optional.empty();
    }

    @Test
    void whileWhatThePersonHandedInMayStillBeRecordedNobodyActsOnItsAbsence() {
        String number = scene.opened(scene.cadre(), "ORDERED_RESIGNATION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        scene.does(number, "talk", "order");
        clock.pass(17);
        CaseFile file = scene.file(number);
        var act = new CaseEvent.Acted(removal());
        says(
                first(cases.take(scene.request(file, act), CaseScene.MEMBER)),
                "stillRecordable",
                "请过了这一天再办",
                "act after that day");
        assertThat(scene.file(number).version()).isEqualTo(file.version());
    }

    private static CaseAct removal() {
        var ballots =
                new Ballots(
                        "M-1",
                        CaseScene.MEMBERS,
                        List.of(),
                        List.of(),
                        5,
                        0,
                        0,
                        false,
                        "逾期未申请辞职",
                        Majority.USUAL);
        return new CaseAct.Voted("remove-vote", ballots, List.of());
    }

    @Test
    void aDecisionOnWhichAnotherRecordRestsIsAnnulledOnlyOnceThatIsCorrected() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        scene.does(number, "review", Outcome.ANNULLED);
        reinstated(number);
        says(
                first(cases.take(scene.request(number, "restore", Outcome.DONE), CaseScene.MEMBER)),
                "handlingUsed",
                "请先更正那些记录",
                "correct those first");
        scene.as(() ->
                database.sql("DELETE FROM aftercare.reinstatement WHERE number = 'RE-1'").update());
        scene.does(number, "restore");
    }

    private void reinstated(String number) {
        scene.as(() ->
                database.sql(
                                """
                                INSERT INTO aftercare.reinstatement
                                SELECT (jsonb_populate_record(null::aftercare.reinstatement, to_jsonb(r)
                                    || jsonb_build_object('number', 'RE-1', 'after', 'H-' || :number))).*
                                FROM aftercare.reinstatement r ORDER BY number LIMIT 1
                                """)
                        .param("number", number)
                        .update());
    }

    @Test
    void aDecisionAboutSomebodyWhomTheRosterKnowsInNoPostBelongsToNoUnit() {
        long cadre = scene.cadre();
        String number = scene.opened(cadre, "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote");
        List<String> tenures =
                database.sql("SELECT number FROM roster.tenure WHERE cadre_id = ?")
                        .param(cadre)
                        .query((row, _) -> row.getString("number"))
                        .list();
        moved(tenures, other(cadre));
        says(
                first(
                        cases.take(
                                scene.request(number, "decide", Outcome.ISSUED), CaseScene.MEMBER)),
                "noUnit",
                "请先补齐任职",
                "complete the tenures first");
        moved(tenures, cadre);
        scene.does(number, "decide");
    }

    private long other(long cadre) {
        return scene.cadres(2).stream().filter(each -> each != cadre).findFirst().orElseThrow();
    }

    private void moved(List<String> tenures, long cadre) {
        scene.as(() ->
                database.sql("UPDATE roster.tenure SET cadre_id = :to WHERE number = ANY(:tenures)")
                        .param("to", cadre)
                        .param("tenures", tenures.toArray(String[]::new))
                        .update());
    }
}
