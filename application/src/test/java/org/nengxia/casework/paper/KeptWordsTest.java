package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.CaseScene;
import org.nengxia.casework.Cases;
import org.nengxia.casework.People;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What people write in their own words gives nobody away on paper, as far as it stands there
/// literally.
@SampleCountyTest
@Import(CaseScene.class)
@Transactional
class KeptWordsTest {
    private static final Actor OFFICER = new Actor("case.luo", "罗", Office.ORGANISATION_OFFICER);
    private static final Actor MEMBER = new Actor("case.zheng", "郑", Office.DECIDING_MEMBER);
    @Autowired CaseScene scene;
    @Autowired Cases cases;
    @Autowired People people;
    @Autowired JdbcClient database;

    private Piece report = new Piece("", "", "", 0);
    private String number = "";

    private record Piece(String number, String words, String verification, long cadre) {}

    @BeforeEach
    void aCaseOnAReportOfAComplainant() {
        scene.set();
        report =
                database.sql(
                                """
                                SELECT i.number, i.title, v.verification_number, i.cadre_id FROM evidence.item i
                                JOIN evidence_view.report v ON v.number = i.number
                                WHERE length(i.title) > 12 AND v.verification_number IS NOT NULL
                                AND NOT EXISTS (SELECT FROM casework.case_file c WHERE c.cadre_id = i.cadre_id)
                                AND EXISTS (SELECT FROM roster.tenure t WHERE t.cadre_id = i.cadre_id AND t.ended_on IS NULL)
                                ORDER BY 1 LIMIT 1
                                """)
                        .query((row, _) ->
                                new Piece(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4)))
                        .single();
        number = scene.opened(report.cadre(), "DEMOTION", List.of(report.number()));
        scene.does(number, "recusal");
        scene.as(() ->
                people.note(
                        new People.Person(
                                "reporter",
                                "欧阳明志",
                                Optional.empty(),
                                OptionalLong.empty(),
                                Optional.empty(),
                                false)));
        scene.happens(
                number,
                new CaseEvent.Ruled(
                        List.of(
                                new CaseAct.Ruling(
                                        "reporter", List.of("complainant"), true, "本人申报"))));
    }

    private CaseAct.Verified verified(String text) {
        var examined =
                List.of(new CaseAct.Examined(report.number(), true, report.number() + " 与原件核对"));
        return new CaseAct.Verified(
                "verify",
                List.of("case.luo", "case.wei"),
                examined,
                Outcome.SUBSTANTIATED,
                false,
                text);
    }

    private List<Refusal> refused(CaseAct act, Actor by) {
        CaseFile file = scene.file(number);
        var request =
                new Request(
                        number,
                        file.version(),
                        UUID.randomUUID(),
                        new CaseEvent.Acted(act),
                        file.progress().lastDay());
        return switch (cases.take(request, by)) {
            case CaseOutcome.Done _ -> List.of();
            case CaseOutcome.Refused(var reasons) -> reasons;
        };
    }

    @Test
    void aReportOfTheVerificationThatGivesAReportOrAComplainantAwayIsRefused() {
        for (String secret :
                List.of(
                        "据" + report.number() + "号反映",
                        "查核" + report.verification().toLowerCase(java.util.Locale.ROOT) + "已办结",
                        "群众称：“" + report.words() + "”",
                        "经向欧阳 明志了解")) {
            var refusals = refused(verified("经核实，" + secret + "，情况属实。"), OFFICER);
            assertThat(refusals).as(secret).hasSize(1);
            assertThat(refusals.getFirst().key()).isEqualTo("casework.keptNamed");
            assertThat(refusals.getFirst().details().getFirst())
                    .isEqualTo(new Label("核实报告", "Report of verification"));
        }
    }

    @Test
    void ordinaryTextIsTaken() {
        assertThat(
                        refused(
                                verified(
                                        "经查阅资料、走访 12 人，该同志在2005年3次会议上表态不实，欧阳修、明志小学等处情况与反映基本一致，"
                                                + report.words().substring(0, 6)
                                                + "等问题属实。"),
                                OFFICER))
                .isEmpty();
    }

    @Test
    void whoMayNotKnowItIsNotToldWhatItWas() {
        scene.does(number, "verify", "hear", "answer", "propose", "vote", "decide", "talk");
        scene.does(number, "notice");
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        var ruled =
                new CaseAct.Ruled(
                        "review",
                        Outcome.UPHELD,
                        Optional.empty(),
                        "欧阳明志反映的问题属实",
                        Optional.empty());
        assertThat(refused(ruled, MEMBER))
                .containsExactly(Refusal.of("casework.kept", new Label("理由", "Reasons")));
    }

    @Test
    void whatThePersonSaysIsRecordedAsItWasSaidAndAnInternalPaperMayNameWhoKeptOut() {
        scene.does(number, "verify");
        var heard =
                new CaseAct.Heard(
                        "hear",
                        List.of("case.luo", "case.wei"),
                        Outcome.IN_PERSON,
                        "是欧阳明志告的我",
                        List.of("欧阳明志与我有过节"),
                        List.of());
        assertThat(refused(heard, OFFICER)).isEmpty();
        scene.does(number, "answer");
        var proposed =
                new CaseAct.Proposed("propose", Outcome.DROPPED, Optional.empty(), "欧阳明志已经回避");
        assertThat(refused(proposed, OFFICER)).isEmpty();
    }

    @Test
    void whatALetterWouldTellIsRefusedWhicheverActItIs() {
        scene.does(number, "verify", "hear");
        var answered =
                new CaseAct.PointsAnswered(
                        "answer",
                        Outcome.STANDS,
                        List.of(new CaseAct.Answer(false, "欧阳明志所反映的与事实一致")));
        assertThat(refused(answered, OFFICER))
                .extracting(Refusal::key)
                .containsExactly("casework.keptNamed");
    }
}
