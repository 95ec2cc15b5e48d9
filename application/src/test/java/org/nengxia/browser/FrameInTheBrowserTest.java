package org.nengxia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.ServedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The frame and signing in, in a real browser.
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameInTheBrowserTest {
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort int port;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

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
    void aPageOpens() {
        complaints.clear();
        context = browser.newContext();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    @AfterEach
    void thePageCloses() {
        context.close();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private void signIn() {
        Camera.signIn(page, base(), "organisation-officer", "nengxia-demo");
    }

    @Test
    void oneClickFillsInADemoAccountAndSigningInChangesTheSession() {
        page.navigate(base() + "/sign-in");
        String before = session();
        page.click("a[href='/sign-in?as=audit-officer']");
        page.click("form button.btn--primary");
        assertThat(page.locator(".who__name").innerText()).contains("审计人员");
        assertThat(session()).isNotEqualTo(before);
    }

    private String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void whoSignsOutIsOut() {
        signIn();
        page.click(".who__out button");
        assertThat(page.url()).endsWith("/sign-in?left");
        page.navigate(base() + "/account");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void whoIsSentToSignInComesBackToThePageAskedFor() {
        page.navigate(base() + "/registers/inspection.inspection?sort=number");
        page.fill("#account", "organisation-officer");
        page.fill("#password", "nengxia-demo");
        page.click("form button.btn--primary");
        assertThat(page.url()).endsWith("/registers/inspection.inspection?sort=number");
    }

    @Test
    void aSlashGoesToTheSearchAndTheThemeChangesAtOnceAndStays() {
        signIn();
        page.navigate(base() + "/account");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
        page.click(".app-bar [data-theme-switch]");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        page.reload();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void everyPageOfTheNavigationIsQuietAndFitsWideAndNarrowScreens() {
        signIn();
        List<String> paths = paths();
        assertThat(paths).hasSizeGreaterThan(8);
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            for (String path : paths) {
                page.navigate(base() + path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at " + width)
                        .isEqualTo(width);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private List<String> paths() {
        return page.locator(".nav-item").all().stream()
                .map(item -> item.getAttribute("href"))
                .toList();
    }

    @Test
    void onAPhoneTheMenuOpensAndClosesWithoutScript() {
        signIn();
        page.setViewportSize(390, 800);
        assertThat(page.locator(".app-nav").isVisible()).isFalse();
        page.click(".phone-bar .btn");
        assertThat(page.locator(".app-nav").isVisible()).isTrue();
        page.click(".nav-close");
        assertThat(page.locator(".app-nav").isVisible()).isFalse();
    }
}
