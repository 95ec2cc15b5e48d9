package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.APPEAL;
import static org.nengxia.casework.file.Cast.HEAD;
import static org.nengxia.casework.file.Cast.MEMBER;
import static org.nengxia.casework.file.Cast.OFFICER;
import static org.nengxia.casework.file.Cast.PERSON;
import static org.nengxia.casework.file.Cast.finding;
import static org.nengxia.casework.file.Cast.vote;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Outcome;

class LifeOfACaseTest {

    private static Story demotion() {
        return Story.of("county-seed", "demotion", "K12");
    }

    private static EndKind end(Story story) {
        return ((CaseFile.Closed) story.file).end();
    }

    @Test
    void aDemotionRestsOnceItIsCarriedOutAndThePersonAcceptsIt() {
        Story story = demotion().decided("DEMOTION");
        assertThat(story.open()).containsExactlyInAnyOrder("execute", "rights");
        story.executed().noted(PERSON, "rights", Outcome.ACCEPTS);
        assertThat(end(story)).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.file.standing().decision().orElseThrow().measure()).isEqualTo("DEMOTION");
        assertThat(story.refused(OFFICER, new CaseEvent.HandedOver("纪委", "线索")))
                .containsExactly("casework.closed");
    }

    @Test
    void whoIsAccusedWronglyIsCleared() {
        Story story =
                demotion()
                        .recusals()
                        .then(OFFICER, finding(Outcome.UNSUBSTANTIATED, false))
                        .noted(OFFICER, "clear", Outcome.DONE);
        assertThat(end(story)).isEqualTo(EndKind.CLOSED);
        assertThat(story.file.standing().decision()).isEmpty();
    }

    @Test
    void anAnnulledDecisionStandsNoMore() {
        Story story =
                demotion()
                        .decided("DEMOTION")
                        .executed()
                        .noted(PERSON, "rights", Outcome.APPEALS)
                        .noted(APPEAL, "accept", Outcome.ACCEPTED)
                        .ruled(APPEAL, "judge", Outcome.ANNULLED, Optional.empty())
                        .then(MEMBER, new CaseAct.Restored("restore", "恢复原职", Optional.empty()));
        assertThat(end(story)).isEqualTo(EndKind.ANNULLED);
        assertThat(story.file.standing().decision()).isEmpty();
    }

    @Test
    void reviewAndAppealMayEndLighterButNeverHeavier() {
        Story story =
                demotion()
                        .decided("DEMOTION")
                        .executed()
                        .noted(PERSON, "rights", Outcome.ASKS_REVIEW);
        assertThat(
                        story.refused(
                                MEMBER,
                                new CaseAct.Ruled(
                                        "review",
                                        Outcome.CHANGED,
                                        Optional.of("REMOVAL"),
                                        "理由",
                                        Optional.empty())))
                .containsExactly("casework.heavier");
        story.ruled(MEMBER, "review", Outcome.CHANGED, Optional.of("CONVERSION"))
                .does("correct-review");
        assertThat(story.file.standing().decision().orElseThrow().measure())
                .isEqualTo("CONVERSION");
    }

    @Test
    void nobodyVerifiesAloneOrUncheckedOrRecused() {
        Story story = demotion();
        assertThat(story.refused(OFFICER, finding(Outcome.SUBSTANTIATED, false)))
                .containsExactly("casework.notOpen");
        story.recusals();
        CaseAct.Verified whole = finding(Outcome.SUBSTANTIATED, false);
        assertThat(story.refused(OFFICER, by(whole, List.of("luo", "luo"))))
                .containsExactly("casework.fewPeople");
        assertThat(story.refused(OFFICER, by(whole, List.of("luo", "guo"))))
                .containsExactly("casework.notChecked");
        story.then(
                HEAD,
                new CaseEvent.Ruled(
                        List.of(new CaseAct.Ruling("guo", List.of("kinship"), true, "妻弟"))));
        assertThat(story.refused(OFFICER, by(whole, List.of("luo", "guo"))))
                .containsExactly("casework.recused");
    }

    private static CaseAct.Verified by(CaseAct.Verified act, List<String> investigators) {
        return new CaseAct.Verified(
                act.task(),
                investigators,
                act.evidence(),
                act.outcome(),
                act.violation(),
                act.report());
    }

    @Test
    void aVoteWithoutQuorumOrWithARecusedMemberIsNoVote() {
        Story story = demotion().recusals().verified().heard().answered().proposed("DEMOTION");
        assertThat(story.refused(MEMBER, vote(3, 0, 0, "m1", "m2")))
                .containsExactly("casework.quorum");
        assertThat(story.refused(MEMBER, vote(5, 1, 0))).containsExactly("casework.ballots");
        story.then(
                HEAD,
                new CaseEvent.Ruled(
                        List.of(new CaseAct.Ruling("m5", List.of("kinship"), true, "妻弟"))));
        CaseAct.Voted voted = vote(4, 1, 0);
        assertThat(story.refused(MEMBER, new CaseAct.Voted("vote", voted.ballots(), List.of())))
                .contains("casework.recusedVoter");
        assertThat(vote(2, 1, 2).outcome()).isEqualTo(Outcome.NOT_CARRIED);
    }

    @Test
    void anAdjustmentNeverStandsInForASanction() {
        Story story =
                demotion()
                        .recusals()
                        .then(OFFICER, finding(Outcome.SUBSTANTIATED, true))
                        .heard()
                        .answered();
        var proposal =
                new CaseAct.Proposed(
                        "propose",
                        Outcome.PROPOSED,
                        Optional.of(
                                new CaseAct.Proposal(
                                        "DEMOTION", Optional.empty(), Optional.empty())),
                        "建议");
        assertThat(story.refused(OFFICER, proposal)).containsExactly("casework.handOverFirst");
        story.then(OFFICER, new CaseEvent.HandedOver("县纪委", "虚报线索")).then(OFFICER, proposal);
        assertThat(story.open()).containsExactly("vote");
    }

    @Test
    void everyPointOfTheHearingIsAnswered() {
        Story story = demotion().recusals().verified().heard();
        var one = List.of(new CaseAct.Answer(false, "理由"));
        assertThat(
                        story.refused(
                                OFFICER, new CaseAct.PointsAnswered("answer", Outcome.STANDS, one)))
                .containsExactly("casework.pointsLeft");
    }

    @Test
    void anotherMeasureMayBeProposedAndTheCaseGoesOnByItsProcedure() {
        Story story = demotion().recusals().verified().heard().answered().proposed("CONVERSION");
        assertThat(story.file.progress().course().procedure().id()).isEqualTo("conversion");
        story.carried().issued();
        assertThat(story.file.standing().decision().orElseThrow().measure())
                .isEqualTo("CONVERSION");
    }

    @Test
    void whileACaseIsSuspendedOnlyResumingIsPossible() {
        Story story = demotion().recusals().then(OFFICER, new CaseEvent.SuspendedFor("本人住院"));
        assertThat(story.refused(OFFICER, finding(Outcome.SUBSTANTIATED, false)))
                .containsExactly("casework.suspended");
        story.then(OFFICER, new CaseEvent.Resumed("出院")).verified();
        assertThat(story.file.progress().pauses()).hasSize(1);
    }

    @Test
    void onlyTheHeadWithdrawsACaseAndOnlyBeforeTheDecision() {
        Story story = demotion().recusals();
        var withdrawal = new CaseEvent.WithdrawnFor("提名有误");
        assertThat(story.refused(OFFICER, withdrawal)).containsExactly("casework.headOnly");
        Story decided = demotion().decided("DEMOTION");
        assertThat(decided.refused(HEAD, withdrawal)).containsExactly("casework.withdrawnLate");
        assertThat(end(story.then(HEAD, withdrawal))).isEqualTo(EndKind.WITHDRAWN);
    }
}
