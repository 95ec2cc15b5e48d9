package org.nengxia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What the product's style sheet makes of a long list on paper.
class PrintedPagesTest {
    private static final String LIST =
            """
            <div class="app"><aside class="app-nav">Navigation</aside><div class="app-main"><main class="page">
            <div class="page-head"><h1>Heading</h1></div><section class="card prints-wide"><form class="filters">Filter</form>
            <div class="table-wrap"><table class="table"><thead><tr><th>Column</th></tr></thead><tbody>ROWS</tbody></table></div>
            </section><footer class="page-foot"><span class="print-only">Foot</span></footer></main></div></div>
            """;

    @Test
    void aLongListLiesAcrossBeginsUnderItsHeadingAndRepeatsItsHead() throws IOException {
        try (PDDocument printed = Loader.loadPDF(printed())) {
            assertThat(printed.getNumberOfPages()).isGreaterThan(1);
            for (var page : printed.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
            }
            int last = printed.getNumberOfPages();
            assertThat(text(printed, 1))
                    .contains("Heading", "Column", "Row 1")
                    .doesNotContain("Navigation", "Filter");
            assertThat(text(printed, last)).contains("Column", "Row 60", "Foot");
        }
    }

    private static String text(PDDocument printed, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(printed);
    }

    private static byte[] printed() {
        String rows =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(row -> "<tr><td>Row " + row + "</td></tr>")
                        .collect(Collectors.joining());
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = Camera.launch(playwright)) {
            Page page = browser.newPage();
            page.setContent(LIST.replace("ROWS", rows));
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setPath(Path.of("src/main/resources/static/nengxia.css")));
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        }
    }
}
