package org.nengxia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The script that tells, while a vote is prepared, who counts and whether there is a quorum.
class VotingScriptTest {
    private static final String FORM =
            """
            <form data-vote data-needed="0 1 2 2" data-carries="1 1 2 2" data-present="there" data-absent="away" data-recused="out">
            <table>ROWS</table><p data-quorum data-reached="%1 due, %2 needed, %3 there: yes, %4 carry"
            data-missed="%1 due, %2 needed, %3 there: no"></p>
            <input name="inFavour" value="0"><input name="against" value=""><input name="abstained" value="0">
            <p data-ballots data-agree="%1 of %2" data-differ="%1 not %2"></p></form>
            """;

    private static String row(String code) {
        return """
        <tr data-member="%1$s"><td data-state>?</td><td><input type="checkbox" name="absent" value="%1$s">
        <input type="checkbox" data-recuses name="recused.%1$s" value="yes"></td></tr>
        """
                .formatted(code);
    }

    @Test
    void recusalLowersWhoIsDueAndAbsenceOnlyWhoIsThere() {
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = Camera.launch(playwright)) {
            Page page = browser.newPage();
            page.setContent(FORM.replace("ROWS", row("a") + row("b") + row("c")));
            page.addScriptTag(
                    new Page.AddScriptTagOptions()
                            .setPath(Path.of("src/main/resources/static/voting.js")));
            votes(page);
        }
    }

    private static void votes(Page page) {
        var quorum = page.locator("[data-quorum]");
        assertThat(quorum).hasText("3 due, 2 needed, 3 there: yes, 2 carry");
        page.check("[name=absent][value=a]");
        page.check("[name=absent][value=b]");
        assertThat(quorum).hasText("3 due, 2 needed, 1 there: no");
        assertThat(quorum).hasClass(Pattern.compile("refusal-line"));
        page.check("[name='recused.b']");
        assertThat(quorum).hasText("2 due, 2 needed, 1 there: no");
        page.uncheck("[name=absent][value=a]");
        assertThat(quorum).hasText("2 due, 2 needed, 2 there: yes, 2 carry");
        assertThat(page.locator("[data-state]")).hasText(new String[] {"there", "out", "there"});
        page.fill("[name=inFavour]", "1");
        assertThat(page.locator("[data-ballots]")).hasText("1 not 2");
        page.fill("[name=against]", "1");
        assertThat(page.locator("[data-ballots]")).hasText("2 of 2");
    }
}
