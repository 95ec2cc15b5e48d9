package org.nengxia.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
@Import(Records.class)
@Transactional
class RegisterPagesTest {
    @Autowired WebApplicationContext product;
    @Autowired Records records;

    private MockMvc pages;
    private long accused;

    @BeforeEach
    void twoReportsAndAVerification() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        records.none();
        records.unit("水务");
        accused = records.cadre("陆文舟");
        report("J-1", "2003-05-09", "HOTLINE", "值班脱岗");
        report("J-2", "2004-02-01", "MAILBOX", "=HYPERLINK(\"http://x\") 100%");
        records.put(
                "report.verification",
                "number",
                "C-1",
                "report",
                "J-1",
                "investigators",
                new String[] {"甲", "乙"},
                "began_on",
                "2003-05-10",
                "statement",
                "查实");
    }

    private void report(String number, String day, String way, String content) {
        records.put(
                "report.report",
                "number",
                number,
                "received_on",
                day,
                "way",
                way,
                "signed",
                "NAMED",
                "cadre_id",
                accused,
                "unit",
                "水务",
                "aspect",
                "DUTY",
                "content",
                content);
    }

    @Test
    void theLatestRecordComesFirstUntilAnotherOrderIsAskedFor() throws Exception {
        assertThat(page("/registers/report.report")).containsSubsequence("J-2", "J-1");
        assertThat(page("/registers/report.report?sort=number")).containsSubsequence("J-1", "J-2");
    }

    @Test
    void aListIsFilteredByWordDayTextAndPerson() throws Exception {
        assertOnlyFirst("way=HOTLINE");
        assertOnlyFirst("to=2003-12-31");
        assertOnlyFirst("q=脱岗");
        assertThat(page("/registers/report.report?q=陆文&cadre_id=" + accused))
                .contains("J-1", "J-2");
    }

    private void assertOnlyFirst(String query) throws Exception {
        assertThat(page("/registers/report.report?" + query))
                .contains(">J-1<")
                .doesNotContain(">J-2<");
    }

    @Test
    void aPercentSignIsSearchedForAndNotAWildcard() throws Exception {
        assertThat(page("/registers/report.report?q=100%25"))
                .contains(">J-2<")
                .doesNotContain(">J-1<");
        assertThat(page("/registers/report.report?q=_")).contains("没有符合条件的记录");
    }

    @Test
    void aFilterThatCannotBeReadMatchesNothingAndSaysSo() throws Exception {
        assertThat(page("/registers/report.report?from=yesterday"))
                .contains("yesterday (看不懂)", "去掉“日期起：yesterday (看不懂)”，就有 2 条");
    }

    @Test
    void anEmptyListNamesTheFilterToDrop() throws Exception {
        assertThat(page("/registers/report.report?way=HOTLINE&q=不存在"))
                .contains("去掉“文字：不存在”，就有 1 条");
    }

    @Test
    void identityNumbersAreMaskedAndNeverStandInAnAddress() throws Exception {
        assertThat(page("/registers/roster.cadre"))
                .contains("990****")
                .doesNotContainPattern("9901231960");
        assertThat(
                        get(
                                        "/registers/roster.cadre/990123196001010019",
                                        Office.ORGANISATION_OFFICER)
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aRecordShowsAllItSaysAndWhatRefersToIt() throws Exception {
        assertThat(page("/registers/report.report/J-1"))
                .contains(
                        "值班脱岗",
                        "干部监督举报电话",
                        "/registers/report.verification/C-1",
                        "/cadres/" + accused);
        assertThat(page("/registers/report.verification/C-1"))
                .contains("甲", "、", "乙", "/registers/report.report/J-1");
    }

    @Test
    void hostileTextIsNeverMarkup() throws Exception {
        report("J-3", "2004-03-01", "MAILBOX", "<script>alert(1)</script>");
        assertThat(page("/registers/report.report"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void aNumberWithASlashHasItsPage() throws Exception {
        report("J/4", "2004-03-01", "MAILBOX", "斜杠");
        assertThat(page("/registers/report.report"))
                .contains("/registers/report.report/-?number=J%2F4");
        assertThat(page("/registers/report.report/-?number=J%2F4")).contains("斜杠");
    }

    @Test
    void aTextFileKeepsChineseHeadersAndNoFormula() throws Exception {
        MockHttpServletResponse file =
                get(
                        "/registers/report.report.csv?way=MAILBOX&lang=en",
                        Office.ORGANISATION_OFFICER);
        String text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF举报编号,收到日期,举报渠道,署名情况,姓名,身份证号,出生年月,被反映人单位,反映类别,反映内容")
                .contains("J-2,2004-02-01,举报信箱,实名,陆文舟,990123", ",1960-01,水务局,", "\"'=HYPERLINK(")
                .doesNotContain("J-1");
    }

    @Test
    void aWorkbookKeepsTextsThatLookLikeFormulasAsText() throws Exception {
        byte[] bytes =
                get("/registers/report.report.xlsx?sort=number", Office.ORGANISATION_OFFICER)
                        .getContentAsByteArray();
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Cell cell = file.getSheet("举报").getRow(2).getCell(9);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whoMayNotOpenAChannelSeesNoneOfIt() throws Exception {
        MockHttpServletResponse hidden = get("/registers/report.report", Office.INSPECTION_OFFICE);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(text("/registers", Office.INSPECTION_OFFICE)).doesNotContain("report.report");
    }

    private String page(String path) throws Exception {
        return text(path, Office.ORGANISATION_OFFICER);
    }

    private String text(String path, Office office) throws Exception {
        return get(path, office).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String path, Office office) throws Exception {
        return pages.perform(request(GET, URI.create(path)).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse();
    }
}
