package org.nengxia.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.casework.Cases;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
@Transactional
class CasePagesTest {
    @Autowired WebApplicationContext product;
    @Autowired Cases cases;

    private CaseCounty county;
    private String number;

    @BeforeEach
    void aCase() {
        county = new CaseCounty(product);
        number = county.open();
    }

    private MockHttpServletResponse asked(String path, Office office) throws Exception {
        return asked(path, office.code(), office);
    }

    private MockHttpServletResponse asked(String path, String account, Office office)
            throws Exception {
        SignedIn person = new SignedIn(account, account, office, Optional.empty(), false);
        MockHttpServletResponse response =
                county.pages
                        .perform(get(path).with(SignedInAs.person(person)))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(java.nio.charset.StandardCharsets.UTF_8);
        return response;
    }

    private void recuse(String account) {
        var ruling = new CaseAct.Ruling(account, List.of("kinship"), true, "妻弟");
        var event = new CaseEvent.Ruled(List.of(ruling));
        Actor officer = new Actor("organisation-officer", "沈雁宁", Office.ORGANISATION_OFFICER);
        Request request =
                new Request(
                        number,
                        0,
                        null,
                        event,
                        java.time.LocalDate.now(product.getBean(java.time.Clock.class)));
        assertThat(cases.take(request, officer)).isInstanceOf(CaseOutcome.Done.class);
    }

    @Test
    void thePageTellsWhereTheCaseStandsAndWhoseTurnItIs() throws Exception {
        String page = asked("/cases/" + number, Office.ORGANISATION_OFFICER).getContentAsString();
        assertThat(page)
                .contains("陆文舟", "轮到谁", "回避审查", "连续两年不称职")
                .contains(county.evidence.getFirst(), county.evidence.getLast());
    }

    @Test
    void theNextPageSaysWhatWasRecorded() throws Exception {
        var form =
                post("/cases/" + number + "/more/suspend")
                        .with(csrf())
                        .with(SignedInAs.office(Office.ORGANISATION_OFFICER))
                        .param("seen", "0")
                        .param(
                                "on",
                                java.time.LocalDate.now(product.getBean(java.time.Clock.class))
                                        .toString())
                        .param("text", "等待审计结论");
        var sent = county.pages.perform(form).andReturn();
        assertThat(sent.getResponse().getStatus()).isEqualTo(302);
        assertThat(sent.getFlashMap().get("done")).isEqualTo("已登记：中止。");
        var next =
                get("/cases/" + number)
                        .flashAttrs(sent.getFlashMap())
                        .with(SignedInAs.office(Office.ORGANISATION_OFFICER));
        assertThat(county.pages.perform(next).andReturn().getResponse().getContentAsString(UTF_8))
                .contains("已登记：中止。");
    }

    @Test
    void oneIsNotToldAsMany() {
        Sentences sentences = product.getBean(Sentences.class);
        assertThat(sentences.of(Language.EN, "cases.pieces", 1)).isEqualTo("1 record");
        assertThat(sentences.of(Language.EN, "cases.pieces", 1_046)).isEqualTo("1,046 records");
        assertThat(sentences.of(Language.ZH, "cases.pieces", 1_046)).isEqualTo("1,046 条");
        assertThat(sentences.of(Language.EN, "casework.desk.left.days", 0L))
                .isEqualTo("0 days left");
    }

    @Test
    void articlesAreCitedAsPeopleCiteThemAndNotByTheirNamesInTheFilesOfThePack() throws Exception {
        String page = asked("/cases/" + number, Office.ORGANISATION_OFFICER).getContentAsString();
        assertThat(page)
                .contains("》第\u00a076–77\u00a0条", "》第\u00a095\u00a0条", "《办案程序安排（重建）》")
                .doesNotContain("》95-review", "》quorum", "》steps");
    }

    @Test
    void theListSaysWhoseTurnItIsAndCanBeNarrowed() throws Exception {
        assertThat(asked("/cases", Office.ORGANISATION_HEAD).getContentAsString())
                .contains(number, "陆文舟", "组织部");
        assertThat(asked("/cases?state=closed", Office.ORGANISATION_HEAD).getContentAsString())
                .doesNotContain(number);
        assertThat(asked("/cases?q=" + number, Office.ORGANISATION_HEAD).getContentAsString())
                .contains("/cases/" + number);
    }

    @Test
    void whoHasNothingToDoWithItFindsNoCase() throws Exception {
        assertThat(asked("/cases/" + number, Office.DISCIPLINE_COMMISSION).getStatus())
                .isEqualTo(404);
        assertThat(asked("/cases", Office.DISCIPLINE_COMMISSION).getContentAsString())
                .doesNotContain(number);
    }

    @Test
    void whoIsRecusedFindsItNeitherInTheListNorInItsFileNorByItsNumber() throws Exception {
        assertHidden("second-officer", false);
        recuse("second-officer");
        assertHidden("second-officer", true);
    }

    @Test
    void whomItIsAboutFindsItNeitherInTheListNorInItsFileNorByItsNumber() throws Exception {
        county.subjectSignsInAs("second-officer");
        assertHidden("second-officer", true);
    }

    private void assertHidden(String account, boolean hidden) throws Exception {
        Office office = Office.ORGANISATION_OFFICER;
        assertThat(asked("/cases/" + number, account, office).getStatus())
                .isEqualTo(hidden ? 404 : 200);
        for (String path :
                List.of("/cases?q=陆文舟", "/cases.csv", "/search?q=陆文舟", "/cadres/" + county.cadre)) {
            assertThat(asked(path, account, office).getContentAsString().contains(number))
                    .as(path)
                    .isEqualTo(!hidden);
        }
    }
}
