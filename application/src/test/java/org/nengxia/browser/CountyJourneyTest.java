package org.nengxia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ServedTest;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.nengxia.sweep.Sweeps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a cadre-supervision officer does on the first day, in a real browser.
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyJourneyTest {
    @Autowired Registers registers;
    @Autowired Imports imports;
    @Autowired Sweeps sweeps;
    @LocalServerPort int port;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeAll
    void theCountyIsThere(@TempDir Path folder) throws IOException {
        var files = new SampleCounty(registers).write(folder, SampleOrder.USUAL).keySet();
        imports.importFiles(List.copyOf(files), Actor.COMMAND_LINE, _ -> {});
        sweeps.run("county-seed", LocalDate.of(2005, 12, 31), Actor.COMMAND_LINE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = Camera.launch(playwright);
    }

    @AfterAll
    void theBrowserCloses() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void anOfficerSignsIn() {
        page = browser.newPage();
        page.setDefaultTimeout(60_000);
        Camera.signIn(page, base(), "organisation-officer", "nengxia-demo");
    }

    @AfterEach
    void thePageCloses() {
        page.close();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void signsInSeesWhatIsToBeDoneAndThenTheThreeYears() {
        assertThat(page.locator("h1")).hasText("今日待办");
        page.locator("a.nav-item[href='/overview']").click();
        assertThat(page.locator("h1")).hasText("三年总览");
        assertThat(page.locator(".recon__total b")).containsText("39");
        assertThat(page.locator(".recon__check .eq")).hasText("6 + 4 + 8 + 7 + 5 + 9 = 39");
        assertThat(page.locator("[data-chart] canvas")).hasCount(2);
    }

    @Test
    void opensAFigureAndReachesARecord() {
        page.navigate(base() + "/overview");
        page.locator("a[href^='/figures/inspection.demotedOrRemoved']").first().click();
        assertThat(page.locator("tbody tr")).hasCount(6);
        page.locator("tbody tr a[href^='/registers/evidence.handling/']").first().click();
        assertThat(page.locator("main")).containsText("决定文号");
    }

    @Test
    void readsWhySomebodyIsNominated() {
        page.navigate(base() + "/nominations");
        page.locator("tbody tr:has(.badge--hit) a[href^='/nominations/']").first().click();
        assertThat(page.locator("h1")).containsText("为什么");
        assertThat(page.locator(".reason")).containsText("条文");
        assertThat(page.locator("main")).containsText("这是提名，不是结论");
    }

    @Test
    void readsTheSamePageInEnglish() {
        page.navigate(base() + "/overview?lang=en");
        assertThat(page.locator("h1")).hasText("Three-year overview");
        page.navigate(base() + "/overview?lang=zh");
        assertThat(page.locator("h1")).hasText("三年总览");
    }

    @Test
    void findsACadreBySearchAndSeesOneTimeline() {
        page.navigate(base() + "/cadres?state=leading");
        String name = page.locator("tbody tr th a").first().innerText();
        page.fill("#search", name);
        page.press("#search", "Enter");
        page.locator("main tbody tr th a").first().click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("svg.timeline-chart")).isVisible();
    }
}
