package org.nengxia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.ServedTest;
import org.nengxia.kernel.Actor;
import org.nengxia.studio.Draft;
import org.nengxia.studio.DraftOutcome;
import org.nengxia.studio.Drafting;
import org.nengxia.studio.Drafts;
import org.nengxia.studio.NewDraft;
import org.nengxia.studio.check.Checking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A legal officer edits a table as a table, in a real browser.
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioInTheBrowserTest {
    private final List<String> complaints = new ArrayList<>();

    @Autowired Drafting drafting;
    @Autowired Drafts drafts;
    @Autowired Checking checking;
    @LocalServerPort int port;
    private Playwright playwright;
    private Browser browser;
    private Page page;
    private int begun;

    @BeforeAll
    void theBrowserOpens() {
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
        complaints.clear();
        page = browser.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(error -> complaints.add(error));
        Camera.signIn(page, "http://127.0.0.1:" + port, "organisation-officer", "nengxia-demo");
    }

    private Draft editing() {
        var wanted =
                new NewDraft("county-seed", "county-js" + ++begun, LocalDate.of(2006, 1, 1), false);
        var outcome = drafting.begin(wanted, Actor.COMMAND_LINE);
        Draft draft = ((DraftOutcome.Done) outcome).draft();
        page.navigate("http://127.0.0.1:" + port + "/studio/" + draft.id() + "/tables/votes");
        assertThat(page.locator("#live-state")).containsText("此表没有错误");
        return draft;
    }

    private Locator cell(String id) {
        return page.locator("#dmn [data-element-id='" + id + "']");
    }

    private void write(String id, String text) {
        cell(id).click();
        cell(id).locator(".cm-content").fill(text);
        page.locator("#live-state").click();
    }

    private Draft saved(Draft draft) {
        page.click("#save");
        assertThat(page.locator(".toast")).containsText("已保存为新的一版");
        return drafts.find(draft.id()).orElseThrow();
    }

    @Test
    void aTableThatTheEditorSavedMeansTheSame() {
        Draft draft = editing();
        var before = checking.check(drafts.files(draft)).pack().orElseThrow();
        write("K13-1-in-2", ">=   ${incompetent_vote_share}");
        Draft after = saved(draft);
        var checked = checking.check(drafts.files(after));
        Assertions.assertThat(after.revision()).isEqualTo(2);
        Assertions.assertThat(checked.sound()).isTrue();
        Assertions.assertThat(checked.pack().orElseThrow().rules()).isEqualTo(before.rules());
    }

    @Test
    void whatIsWrongIsSaidAtOnceWithItsPlaceAndNothingIsSaved() {
        Draft draft = editing();
        write("K13-1-in-2", "about a third");
        assertThat(page.locator("#live-faults li").first()).containsText("K13-1");
        assertThat(page.locator("#live-faults li").first()).containsText("不称职票 / 有效票");
        String marked =
                (String) cell("K13-1-in-2").evaluate("it => getComputedStyle(it).boxShadow");
        Assertions.assertThat(marked).contains("inset");
        Assertions.assertThat(drafts.find(draft.id()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void theMarkOfItsMakersStaysVisibleAndThePolicyHasNothingToSay() {
        editing();
        assertThat(page.locator("#dmn .bjs-powered-by")).isVisible();
        cell("K13-1-in-1").click();
        assertThat(page.locator(".beside .is-named")).hasCount(2);
        Assertions.assertThat(complaints)
                .allMatch(each -> each.contains("Inferno"), "only the library's own remark");
    }
}
