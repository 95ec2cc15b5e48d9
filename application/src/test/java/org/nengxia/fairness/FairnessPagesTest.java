package org.nengxia.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@SampleCountyTest
class FairnessPagesTest {
    private static final Pattern OPENS =
            Pattern.compile("href=\"(/fairness/people[^\"]+)\">(\\d+)<");
    private static final Pattern TOTAL = Pattern.compile("/cadres/\\d+\"");
    @Autowired private WebApplicationContext product;
    private MockMvc pages;

    @BeforeEach
    void signIn() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    private String page(String path, int expected) throws Exception {
        return pages.perform(
                        get(URI.create(path)).with(SignedInAs.office(Office.ORGANISATION_OFFICER)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theFairCountyIsToldInOneSentenceWithFoldedTablesAndTheRulesOwnEffect() throws Exception {
        String page = page("/fairness", 200);
        assertThat(page).contains("没有发现超出规则本身、又超出偶然的差别", "规则本身的差别", "满 52 周岁");
        assertThat(page).doesNotContain("<details class=\"fairness__table\" open");
    }

    @Test
    void everyNumberOpensToExactlyThePeopleItCounts() throws Exception {
        Matcher link = OPENS.matcher(page("/fairness", 200));
        int opened = 0;
        while (link.find() && opened < 12) {
            String path = link.group(1).replace("&amp;", "&") + "&size=100";
            long people = TOTAL.matcher(page(path, 200)).results().count();
            assertThat(people).as(path).isEqualTo(Math.min(100, Long.parseLong(link.group(2))));
            opened++;
        }
        assertThat(opened).isEqualTo(12);
    }

    @Test
    void whatCannotBeLookedAtIsRefusedOnThePageAndIsNoFile() throws Exception {
        assertThat(page("/fairness?pack=nowhere", 422)).contains("没有法规包“nowhere”");
        assertThat(page("/fairness?level=0.9", 422)).contains("水平 0.9 不能用");
        page("/fairness.csv?pack=nowhere", 404);
        page("/fairness/people?part=LAW:x", 404);
    }

    @Test
    void theFileTellsFewPersonsAsABand() throws Exception {
        assertThat(page("/fairness.csv", 200)).contains("校正后 p", "1-4", "规则本身的差别");
    }
}
