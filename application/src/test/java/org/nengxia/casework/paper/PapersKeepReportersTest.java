package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.CaseScene;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// What a report says, its number, and who stands to the person as complainant are told to nobody
/// who must not know, on paper or on a page.
@SampleCountyTest
@Import(CaseScene.class)
@Transactional
class PapersKeepReportersTest {
    private static final List<String> STEPS =
            List.of("recusal", "verify", "hear", "answer", "propose", "vote", "decide", "talk");
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired People people;
    @Autowired JdbcClient database;
    @Autowired WebApplicationContext product;

    private MockMvc pages;
    private Piece report = new Piece("", "", 0);
    private Piece joined = report;
    private String number = "";

    private record Piece(String number, String title, long cadre) {}

    private Piece piece(String where) {
        return database.sql(
                        "SELECT i.number, i.title, i.cadre_id FROM evidence.item i WHERE "
                                + where
                                + " ORDER BY i.number LIMIT 1")
                .query((row, _) ->
                        new Piece(
                                row.getString("number"),
                                row.getString("title"),
                                row.getLong("cadre_id")))
                .single();
    }

    @BeforeEach
    void aCaseOnAReportAndOnWhatWasJoinedLater() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        scene.set();
        report =
                piece(
                        """
                        i.channel = 'report' AND length(i.title) > 4
                        AND EXISTS (SELECT FROM roster.tenure t WHERE t.cadre_id = i.cadre_id AND t.ended_on IS NULL)
                        AND EXISTS (SELECT FROM evidence.item o WHERE o.cadre_id = i.cadre_id AND o.channel = 'inspection')
                        AND NOT EXISTS (SELECT FROM casework.case_file c WHERE c.cadre_id = i.cadre_id)
                        """);
        joined = piece("i.channel = 'inspection' AND i.cadre_id = " + report.cadre());
        number = scene.opened(report.cadre(), "DEMOTION", List.of(report.number()));
        scene.happens(
                number, new CaseEvent.Joined(List.of("K13"), List.of(joined.number()), "同一事项"));
    }

    private void served() {
        STEPS.forEach(step -> scene.does(number, step));
        scene.does(number, "notice");
    }

    private String text(PaperStore.Numbered each, Language language) {
        CaseFile file = scene.file(number);
        OfficialPaper paper =
                papers.write(file, each.seq(), each.kind().code(), language).orElseThrow();
        return paper.title() + paper.body();
    }

    @Test
    void noPaperCarriesWhatAReportSaysNorItsNumber() {
        served();
        var made = papers.of(scene.file(number));
        assertThat(made).hasSizeGreaterThan(8);
        for (var each : made) {
            for (Language language : Language.values()) {
                assertThat(text(each, language))
                        .as(each.kind().code())
                        .doesNotContain(report.title(), report.number());
            }
        }
    }

    @Test
    void evidenceThatWasJoinedIsNamedInThePapersLikeAllOther() {
        served();
        var found =
                papers.of(scene.file(number)).stream()
                        .filter(each -> each.kind() == PaperKind.VERIFICATION_REPORT)
                        .findFirst()
                        .orElseThrow();
        assertThat(text(found, Language.ZH)).contains(joined.number(), joined.title());
    }

    @Test
    void relationsAreNamedInThePapersLanguageAndAComplainantIsNot() {
        var kin =
                new CaseAct.Ruling("case.luo", List.of("kinship", "former-superior"), true, "表兄弟");
        var complainant = new CaseAct.Ruling("case.wei", List.of("complainant"), true, "曾举报当事人");
        var free = new CaseAct.Ruling("case.fang", List.of(), false, "申报无回避关系");
        scene.takes(
                number, new CaseAct.RecusalsSettled("recusal", List.of(kin, complainant, free)));
        var form = papers.of(scene.file(number)).getFirst();
        assertThat(text(form, Language.ZH))
                .contains("亲属、曾任上级", "法定的其他回避情形")
                .doesNotContain("kinship", "举报人", "曾举报");
        assertThat(text(form, Language.EN))
                .contains("kinship", "former superior")
                .doesNotContain("complainant", "曾举报");
    }

    @Test
    void theDecidingOrganTheAppealOrganAndThePersonSeeOfAReportOnlyThatThereWasOne()
            throws Exception {
        served();
        scene.does(number, "rights", org.nengxia.policy.procedure.Outcome.APPEALS);
        assertThat(page("/cases/" + number, "case.fang", Office.ORGANISATION_HEAD))
                .contains(report.title(), report.number());
        for (Office office : List.of(Office.DECIDING_MEMBER, Office.APPEAL_ORGAN)) {
            assertThat(page("/cases/" + number, "case." + office.code(), office))
                    .contains(joined.number(), "依法保密")
                    .doesNotContain(report.title(), report.number());
        }
        signsIn();
        assertThat(page("/mine", "own", Office.CADRE))
                .contains(joined.title(), "依法保密")
                .doesNotContain(report.title(), report.number());
    }

    private void signsIn() {
        scene.as(() ->
                people.note(
                        new People.Person(
                                "own",
                                "本人",
                                Optional.empty(),
                                OptionalLong.of(report.cadre()),
                                Optional.empty(),
                                false)));
    }

    private String page(String path, String account, Office office) throws Exception {
        var person =
                new org.nengxia.shell.SignedIn(account, account, office, Optional.empty(), false);
        return pages.perform(get(path).with(SignedInAs.person(person)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
