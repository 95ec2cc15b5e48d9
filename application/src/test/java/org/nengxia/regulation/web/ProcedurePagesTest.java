package org.nengxia.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Office;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class ProcedurePagesTest {
    private static final String COUNTY = "/regulations/county-seed/procedures";

    @Autowired WebApplicationContext product;
    @Autowired Regulations regulations;

    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return pages.perform(get(path).with(SignedInAs.office(Office.UNIT_PERSONNEL)))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = answer(path);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theListIsFilteredSortedAndHandedOut() throws Exception {
        assertThat(page(COUNTY)).contains("id=\"procedure-demotion\"", "id=\"procedure-removal\"");
        assertThat(page(COUNTY + "?q=待岗"))
                .contains("id=\"procedure-awaiting-assignment\"")
                .doesNotContain("id=\"procedure-demotion\"");
        String byActs = page(COUNTY + "?sort=-acts");
        assertThat(byActs.indexOf("id=\"procedure-ordered-resignation\""))
                .isLessThan(byActs.indexOf("id=\"procedure-conversion-by-age\""));
        assertThat(page(COUNTY + "?q=没有这种程序")).contains("没有符合条件的程序");
        assertThat(page(COUNTY + ".csv?q=C1&lang=en"))
                .contains("Id,Procedure,Kind", "conversion-by-age", "C1,")
                .doesNotContain("conversion-by-illness");
        assertThat(answer(COUNTY + ".xlsx").getStatus()).isEqualTo(200);
    }

    @Test
    void aProcedureIsToldStepByStep() throws Exception {
        assertThat(page(COUNTY + "/ordered-resignation"))
                .contains("县委组织部，2 人以上", "责令辞职后提出申请，15 日，届满即转下一步")
                .contains("属实、部分属实 → 听取陈述申辩", "2/3 以上成员到会", "每个决定都能走到复核和申诉");
        assertThat(page(COUNTY + "/awaiting-assignment")).contains("日期由“决定待岗并定复查日”写明");
    }

    @Test
    void thePlaceWhereACaseStandsIsMarkedInThePictureAndInWords() throws Exception {
        assertThat(page(COUNTY + "/demotion?at=verify,nowhere&passed=start,recusal,verify"))
                .contains("data-at=\"verify\"", "data-passed=\"recusal,start\"")
                .contains("aria-current=\"step\"", "案件现在的位置");
        assertThat(page(COUNTY + "/demotion")).doesNotContain("案件现在的位置");
    }

    @Test
    void englishReadersGetEnglishNamesInThePicture() throws Exception {
        assertThat(page(COUNTY + "/demotion?lang=en"))
                .contains("\"verify\":\"Verification\"")
                .contains("\"way-found-clear\":\"unsubstantiated, cannot be verified\"");
        assertThat(page(COUNTY + "/demotion")).doesNotContain("\"verify\":");
    }

    @Test
    void theDrawingIsThatOfThePackWhoseHashIsAsked() throws Exception {
        String drawing = COUNTY + "/demotion/drawing.bpmn";
        String hash = regulations.pack("county-seed").orElseThrow().hash();
        assertThat(page(drawing)).contains("<bpmn:process id=\"demotion\"");
        assertThat(page(drawing + "?hash=" + hash)).isEqualTo(page(drawing));
        assertThat(answer(drawing + "?hash=0123").getStatus()).isEqualTo(404);
        assertThat(answer(COUNTY + "/exile").getStatus()).isEqualTo(404);
        assertThat(answer("/regulations/nobody/procedures").getStatus()).isEqualTo(404);
    }

    @Test
    void thePageIsNoLooserThanOthers() throws Exception {
        assertThat(answer(COUNTY + "/demotion").getHeader("Content-Security-Policy"))
                .isNotBlank()
                .doesNotContain("unsafe");
    }
}
