package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.APPEAL;
import static org.nengxia.casework.file.Cast.MEMBER;
import static org.nengxia.casework.file.Cast.MEMBERS;
import static org.nengxia.casework.file.Cast.OFFICER;
import static org.nengxia.casework.file.Cast.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;

/// How else a case may go, and end.
class EndsOfACaseTest {

    private static Story demotion() {
        return Story.of("county-seed", "demotion", "K12");
    }

    private static Story appealed() {
        return demotion()
                .decided("DEMOTION")
                .executed()
                .does("rights", Outcome.APPEALS)
                .does("accept");
    }

    @Test
    void anAppealMayMakeItLighterAfterMoreTimeWasTaken() {
        Story story = appealed().does("judge", Outcome.EXTENDED);
        story.ruled(APPEAL, "judge-longer", Outcome.CHANGED, Optional.of("ADMONITION"));
        assertThat(story.measure()).contains("DEMOTION");
        story.does("correct-appeal");
        assertThat(story.measure()).contains("ADMONITION");
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void whatGoesBackToVerificationIsDecidedAnewUponEverythingAnew() {
        Story story = appealed().does("judge", Outcome.BACK).does("reopen");
        assertThat(story.measure()).isEmpty();
        assertThat(story.open()).containsExactly("verify");
        story.does("verify", "hear", "answer").proposed("CONVERSION").carried().issued();
        story.talked().does("notice", "execute").does("rights", Outcome.ACCEPTS);
        assertThat(story.measure()).contains("CONVERSION");
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void whoAppearsCleanWhenTheFactsAreVerifiedAgainIsClearedAfterAll() {
        Story story = appealed().does("judge", Outcome.BACK).does("reopen");
        story.does("verify", Outcome.UNVERIFIABLE).does("clear");
        assertThat(story.end()).isEqualTo(EndKind.CLOSED);
        assertThat(story.measure()).isEmpty();
    }

    @Test
    void whatThePersonHandedInIsRecordedThoughTheDecisionWasCarriedOutMeanwhile() {
        Story story = Story.of("county-seed", "demotion", "K12").decided("DEMOTION");
        var handedIn = story.day;
        story.day = handedIn.plusDays(4);
        story.does("execute");
        story.day = handedIn;
        story.does("rights", Outcome.ASKS_REVIEW);
        assertThat(story.file.progress().entries().getLast().on()).isEqualTo(handedIn);
        story.day = handedIn.minusDays(9);
        assertThat(story.refused(OFFICER, Cast.ruled("wei", false)))
                .containsExactly("casework.beforeLast");
    }

    @Test
    void anAdmonitionIsApprovedByThePrincipalLeaderAndLookedAtAfterHalfAYear() {
        Story story = Story.of("county-seed", "admonition", "K12");
        story.does("recusal", "verify", "hear").proposed("ADMONITION");
        var member = Cast.taker("m2", Office.DECIDING_MEMBER, false);
        assertThat(story.refused(member, new CaseAct.Noted("approve", Outcome.APPROVED, "同意")))
                .containsExactly("casework.notYours", "casework.selfNotChecked");
        story.does("approve", "decide", "talk", "notice");
        var decided = story.day;
        story.does("criticism").does("rights", Outcome.ACCEPTS).lapsed("half-year");
        assertThat(story.day).isAfter(decided.plusMonths(6));
        story.does("check", Outcome.CORRECTED);
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains("ADMONITION");
    }

    @Test
    void whoIsConvertedByAgeIsHeardButAccusedOfNothing() {
        Story story = Story.of("county-seed", "conversion-by-age", "C1");
        story.does("recusal", "verify").does("hear", Outcome.WAIVED).proposed("CONVERSION");
        story.carried().issued().talked().does("notice", "execute");
        story.does("rights", Outcome.ACCEPTS);
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void aVoteThatFailsOrAProposalThatIsDroppedEndsTheCase() {
        Story failed = demotion().does("recusal", "verify", "hear", "answer").proposed("DEMOTION");
        failed.does("vote", Outcome.SENT_BACK).proposed("DEMOTION");
        assertThat(failed.does("vote", Outcome.NOT_CARRIED).end()).isEqualTo(EndKind.CLOSED);
        Story dropped = demotion().does("recusal", "verify", "hear", "answer");
        assertThat(dropped.does("propose", Outcome.DROPPED).end()).isEqualTo(EndKind.CLOSED);
    }

    private static Story withSigns(Outcome finding) {
        return demotion().recusals().then(Cast.OFFICER, Cast.finding(finding, true));
    }

    @Test
    void nobodyClearsWithdrawsOrDropsACaseWhileSignsOfABreachWaitForOthers() {
        Story cleared = withSigns(Outcome.UNSUBSTANTIATED);
        var clear = new CaseAct.Noted("clear", Outcome.DONE, "澄清");
        assertThat(cleared.refused(Cast.OFFICER, clear))
                .containsExactly("casework.handOverBeforeEnd");
        var withdrawn = new CaseEvent.WithdrawnFor("撤案");
        assertThat(cleared.refused(Cast.HEAD, withdrawn))
                .containsExactly("casework.handOverBeforeEnd");
        cleared.then(Cast.OFFICER, new CaseEvent.HandedOver("县纪委监委", "线索"));
        assertThat(cleared.then(Cast.OFFICER, clear).end()).isEqualTo(EndKind.CLOSED);
        Story dropped = withSigns(Outcome.SUBSTANTIATED).heard().answered();
        var drop = new CaseAct.Proposed("propose", Outcome.DROPPED, Optional.empty(), "不予调整");
        assertThat(dropped.refused(Cast.OFFICER, drop))
                .containsExactly("casework.handOverBeforeEnd");
    }

    @Test
    void theHeadRulesSignsOfABreachOutWithAReasonAndNobodyElseDoes() {
        Story story = withSigns(Outcome.UNSUBSTANTIATED);
        var ruledOut = new CaseEvent.HandOverRuledOut("票据齐全，查明系误记");
        assertThat(story.refused(Cast.OFFICER, ruledOut)).containsExactly("casework.headOnly");
        assertThat(story.refused(Cast.HEAD, new CaseEvent.HandOverRuledOut(" ")))
                .containsExactly("casework.reasonMissing");
        story.then(Cast.HEAD, ruledOut);
        assertThat(story.refused(Cast.HEAD, ruledOut)).containsExactly("casework.nothingOwed");
        assertThat(story.does("clear").end()).isEqualTo(EndKind.CLOSED);
    }

    @Test
    void noCountOfBallotsIsTooLargeToBeCounted() {
        Story story = demotion().does("recusal", "verify", "hear", "answer").proposed("DEMOTION");
        var vote = vote(1_000_000_000, 2_000_000_000, 1_294_967_301);
        assertThat(vote.ballots().cast()).isEqualTo(MEMBERS.size());
        assertThat(story.refused(MEMBER, vote)).containsExactly("casework.ballots");
    }

    @Test
    void groundsThatWereJoinedOpenTheProcedureThatIsTheirs() {
        Story story = demotion();
        story.then(OFFICER, new CaseEvent.Joined(List.of("C3"), List.of("E-9"), "同一人"));
        story.does("recusal", "verify", "hear", "answer").proposed("CONVERSION");
        assertThat(story.file.progress().course().procedure().id())
                .isEqualTo("conversion-by-inaction");
    }

    static Stream<Arguments> procedures() {
        return Stream.of("county-seed", "national-2015", "national-2022")
                .flatMap(pack ->
                        Story.pack(pack).provisions().procedures().procedures().stream()
                                .map(each -> Arguments.of(pack, each.id())));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyProcedureGoesItsUsualWayToADecisionInEffect(String pack, String procedure) {
        Procedure drawn = Story.pack(pack).provisions().procedures().procedure(procedure).get();
        Story story = Story.of(pack, procedure, drawn.grounds().toArray(String[]::new));
        story.measure = drawn.measures().getFirst();
        for (int acts = 0; story.file instanceof CaseFile.Running && acts < 40; acts++) {
            step(story);
        }
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains(drawn.measures().getFirst());
        assertThat(
                        CaseFile.replay(
                                story.file.progress().dossier(),
                                story.file.progress().law(),
                                story.file.progress().entries()))
                .isInstanceOf(CaseFile.Closed.class);
    }

    private static void step(Story story) {
        if (story.file.progress().course().open().isEmpty()) {
            Node.Wait wait = (Node.Wait) story.file.progress().course().at();
            story.lapsed(wait.id());
            return;
        }
        Node.Task task = story.file.progress().course().open().getLast().task();
        boolean right = task.form().outcomes().contains(Outcome.ACCEPTS);
        story.does(task.id(), right ? Outcome.ACCEPTS : task.form().outcomes().getFirst());
    }
}
