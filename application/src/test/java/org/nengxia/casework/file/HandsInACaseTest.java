package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.HEAD;
import static org.nengxia.casework.file.Cast.MEMBER;
import static org.nengxia.casework.file.Cast.MEMBERS;
import static org.nengxia.casework.file.Cast.PERSON;
import static org.nengxia.casework.file.Cast.vote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;

/// Who may have a hand in a case, and who may not.
class HandsInACaseTest {

    private static Story demotion() {
        return Story.of("county-seed", "demotion", "K12");
    }

    @Test
    void whoActsForAnOfficeDeclaresFirstWhatTiesHimToThePerson() {
        Story story = demotion().decided("DEMOTION");
        story.does("rights", Outcome.APPEALS);
        var newcomer = Cast.taker("gao", Office.APPEAL_ORGAN, false);
        var accept = new CaseAct.Noted("accept", Outcome.ACCEPTED, "受理");
        assertThat(story.refused(newcomer, accept)).containsExactly("casework.selfNotChecked");
        assertThat(story.refused(newcomer, Cast.ruled("shen", false)))
                .containsExactly("casework.departmentOnly");
        story.then(newcomer, Cast.ruled("gao", false));
        assertThat(story.refused(newcomer, accept)).isEmpty();
        story.then(newcomer, Cast.ruled("gao", true));
        assertThat(story.refused(newcomer, accept)).contains("casework.recused");
    }

    @Test
    void whoDecidedNeitherTakesUpNorJudgesTheAppeal() {
        Story story = demotion().decided("DEMOTION");
        story.does("rights", Outcome.APPEALS);
        var moved = Cast.taker("m2", Office.APPEAL_ORGAN, false);
        assertThat(story.refused(moved, new CaseAct.Noted("accept", Outcome.NOT_ACCEPTED, "不予受理")))
                .containsExactly("casework.decidedBefore");
    }

    @Test
    void whoVotedOnADecisionDoesNotJudgeItsAppeal() {
        Story story = demotion().decided("DEMOTION");
        story.does("rights", Outcome.APPEALS).does("accept");
        var voter = Cast.taker("m1", Office.APPEAL_ORGAN, false);
        assertThat(
                        story.refused(
                                voter,
                                new CaseAct.Ruled(
                                        "judge",
                                        Outcome.UPHELD,
                                        Optional.empty(),
                                        "理由",
                                        Optional.empty())))
                .containsExactly("casework.decidedBefore");
    }

    @Test
    void nobodyHasAHandInHisOwnCaseWhateverHappensInIt() {
        Story story = demotion().recusals();
        var himself =
                new Taker(
                        new Actor("lu", "lu", Office.ORGANISATION_HEAD), OptionalLong.of(7), false);
        List<CaseEvent> all =
                List.of(
                        new CaseEvent.WithdrawnFor("撤"),
                        new CaseEvent.SuspendedFor("停"),
                        new CaseEvent.HandedOver("纪委", "线索"),
                        new CaseEvent.Ruled(
                                List.of(new CaseAct.Ruling("m1", List.of(), true, "亲属"))),
                        new CaseEvent.Joined(List.of("K11"), List.of(), "并案"));
        assertThat(all)
                .allSatisfy(each ->
                        assertThat(story.refused(himself, each))
                                .containsExactly("casework.ownCase"));
    }

    @Test
    void noRulingTakesThePersonsRightsAway() {
        Story story = demotion().decided("DEMOTION");
        var ruling = new CaseAct.Ruling("lu", List.of("self"), true, "本人");
        story.then(HEAD, new CaseEvent.Ruled(List.of(ruling)));
        story.noted(PERSON, "rights", Outcome.APPEALS);
        assertThat(story.open()).contains("accept");
    }

    @Test
    void nobodyIsLeftOutOfAVoteWithoutARulingNorRecordsAVoteFromWhichHeWithdraws() {
        Story story = demotion().does("recusal", "verify", "hear", "answer").proposed("DEMOTION");
        var left =
                new Ballots(
                        "M",
                        MEMBERS,
                        List.of(),
                        List.of("m6"),
                        5,
                        0,
                        0,
                        false,
                        "讨论",
                        Majority.USUAL);
        assertThat(story.refused(MEMBER, new CaseAct.Voted("vote", left, vote(5, 0, 0).rulings())))
                .containsExactly("casework.members");
        var rulings =
                Stream.concat(
                                vote(5, 0, 0).rulings().stream(),
                                Stream.of(new CaseAct.Ruling("zheng", List.of(), true, "亲属")))
                        .toList();
        var withdrawn = new CaseAct.Voted("vote", vote(5, 0, 0).ballots(), rulings);
        assertThat(story.refused(MEMBER, withdrawn)).containsExactly("casework.recused");
    }
}
