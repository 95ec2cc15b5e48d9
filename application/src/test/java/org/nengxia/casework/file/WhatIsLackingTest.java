package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.procedure.Outcome;

/// An act in which something is lacking is refused with what is lacking, and nothing else.
class WhatIsLackingTest {
    private static final List<String> TWO = List.of("luo", "wei");

    private static void lacks(Story story, Taker by, CaseAct act, String key) {
        assertThat(story.refused(by, act)).containsExactly("casework." + key);
    }

    private static Story demotion() {
        return Story.of("county-seed", "demotion", "K12");
    }

    @Test
    void theCheckOfRecusalsNamesPeopleAndWhyTheyWithdraw() {
        lacks(
                demotion(),
                Cast.OFFICER,
                new CaseAct.RecusalsSettled("recusal", List.of()),
                "nobodyChecked");
        var recused = new CaseAct.Ruling("wei", List.of("kinship"), true, " ");
        lacks(
                demotion(),
                Cast.OFFICER,
                new CaseAct.RecusalsSettled("recusal", List.of(recused)),
                "rulingReason");
    }

    @Test
    void aHearingHasAStatementAndNoBlankPointAndEachAnswerAReason() {
        Story found = demotion().recusals().verified();
        lacks(
                found,
                Cast.OFFICER,
                new CaseAct.Heard("hear", TWO, Outcome.IN_PERSON, "", List.of(), List.of()),
                "statementMissing");
        lacks(
                found,
                Cast.OFFICER,
                new CaseAct.Heard("hear", TWO, Outcome.IN_PERSON, "陈述", List.of(" "), List.of()),
                "pointBlank");
        var answers = List.of(new CaseAct.Answer(false, "口径早已公布"), new CaseAct.Answer(false, " "));
        lacks(
                found.heard(),
                Cast.OFFICER,
                new CaseAct.PointsAnswered("answer", Outcome.STANDS, answers),
                "answerReason");
    }

    @Test
    void aTalkHasAPlaceAndContentAndAnActOfItsOwnFormNoOther() {
        Story issued =
                demotion()
                        .recusals()
                        .verified()
                        .heard()
                        .answered()
                        .proposed("DEMOTION")
                        .carried()
                        .issued();
        lacks(issued, Cast.OFFICER, new CaseAct.TalkHeld("talk", TWO, "", "说明"), "placeMissing");
        lacks(issued, Cast.OFFICER, new CaseAct.TalkHeld("talk", TWO, "谈话室", ""), "textMissing");
        lacks(issued, Cast.OFFICER, new CaseAct.Noted("talk", Outcome.HELD, "已办"), "otherForm");
    }

    @Test
    void aDecisionIsChangedToAnotherMeasureThatIsNamed() {
        Story asked = demotion().decided("DEMOTION");
        asked.noted(Cast.OFFICER, "rights", Outcome.ASKS_REVIEW);
        var same =
                new CaseAct.Ruled(
                        "review", Outcome.CHANGED, Optional.of("DEMOTION"), "理由", Optional.empty());
        lacks(asked, Cast.MEMBER, same, "changedTo");
    }

    @Test
    void whatIsHandedOverGoesToAnOrganThatIsNamed() {
        assertThat(demotion().refused(Cast.OFFICER, new CaseEvent.HandedOver(" ", "涉嫌违纪线索")))
                .containsExactly("casework.toMissing");
    }
}
