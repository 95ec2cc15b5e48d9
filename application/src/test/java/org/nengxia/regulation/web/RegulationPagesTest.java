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
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class RegulationPagesTest {
    @Autowired WebApplicationContext product;

    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    private String page(String path) throws Exception {
        var response =
                pages.perform(get(path).with(SignedInAs.office(Office.ORGANISATION_OFFICER)))
                        .andReturn()
                        .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void everyPackIsInTheList() throws Exception {
        assertThat(page("/regulations")).contains("county-seed", "national-2015", "national-2022");
    }

    @Test
    void aPackShowsItsTimeLimitsEffectPeriodsAndCrosswalk() throws Exception {
        assertThat(page("/regulations/national-2022"))
                .contains("id=\"timer-T-RV-30\"", "id=\"effect-EF-JM\"", "id=\"channels\"")
                .contains("/regulations/county-seed#ground-");
    }

    @Test
    void theSameIsThereInEnglish() throws Exception {
        assertThat(page("/regulations?lang=en")).contains("national-2022");
        assertThat(page("/regulations/national-2022?lang=en"))
                .contains("30 days", "1 month", "6 months", "Effect periods");
    }

    @Test
    void aSleepingRuleSaysWhy() throws Exception {
        assertThat(page("/regulations/national-2015")).contains("尚未有人签认", "前提：经提醒");
    }

    @Test
    void aThresholdOfASleepingRuleIsNamedAndNotGivenAValue() throws Exception {
        assertThat(page("/regulations/national-2015"))
                .contains("〔认定末位的最少排名单位数〕")
                .doesNotContain("${");
    }

    @Test
    void theCountysPackSaysWhichMeasureComesFirst() throws Exception {
        assertThat(page("/regulations/county-seed"))
                .contains("id=\"priority\"", "id=\"effect-EF-JM\"", "id=\"timers\"", "情形对照");
    }

    @Test
    void aPackListsItsProcedures() throws Exception {
        assertThat(page("/regulations/county-seed"))
                .contains("id=\"procedure-ordered-resignation\"", "11 种程序", "程序一览")
                .contains("/regulations/county-seed/procedures/ordered-resignation");
        assertThat(page("/regulations/national-2022"))
                .contains("8 种程序", "id=\"procedure-level-transfer\"")
                .doesNotContain("id=\"procedure-conversion-by-age\"");
    }
}
