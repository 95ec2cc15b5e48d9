package org.nengxia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Takes pictures of pages as a signed-in reader sees them, wide and narrow, light and dark, in
/// both languages, and tells what the browser complained about.
///
/// Arguments: base address, account, password (`-` for nobody), folder, then paths. The environment
/// variable `VIEWS` narrows the views, such as `1440-light-zh,390-dark-en`; `print-light-zh` is
/// what comes out of a printer, as PDF.
public final class Camera {
    private static final List<String> ALL =
            List.of(
                    "1440-light-zh",
                    "1440-dark-zh",
                    "1440-light-en",
                    "390-light-zh",
                    "390-dark-en");

    private Camera() {}

    /// Takes all pictures and ends.
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String views = System.getenv().getOrDefault("VIEWS", String.join(",", ALL));
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = launch(playwright)) {
            for (String view : List.of(views.split(","))) {
                take(browser, view, words);
            }
        }
    }

    /// The system's Chromium, without a window and without calling home.
    public static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }

    /// Signs in on the sign-in page; demo accounts are named after their office.
    public static void signIn(Page page, String base, String account, String password) {
        page.navigate(base + "/sign-in");
        page.fill("#account", account);
        page.fill("#password", password);
        page.click("form button.btn--primary");
    }

    private static void take(Browser browser, String view, List<String> words) {
        List<String> parts = List.of(view.split("-"));
        ColorScheme scheme = parts.get(1).equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width(parts.getFirst()), 900)
                                .setLocale(parts.get(2).equals("zh") ? "zh-CN" : "en-GB")
                                .setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> System.out.println("  console: " + message.text()));
            page.onPageError(error -> System.out.println("  script: " + error));
            String base = words.getFirst();
            if (!words.get(1).equals("-")) {
                signIn(page, base, words.get(1), words.get(2));
            }
            for (String path : words.subList(4, words.size())) {
                picture(page, base, path, parts.get(2), Path.of(words.get(3), name(path, view)));
            }
        }
    }

    private static int width(String view) {
        return view.equals("print") ? 1440 : Integer.parseInt(view);
    }

    private static void picture(Page page, String base, String path, String language, Path file) {
        String lang = (path.contains("?") ? "&" : "?") + "lang=" + language;
        List<String> place = List.of(path.split("#", 2));
        String anchor = place.size() == 2 ? "#" + place.getLast() : "";
        page.navigate(base + place.getFirst() + lang + anchor);
        if (file.toString().endsWith(".pdf")) {
            page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        Object wide =
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        System.out.println(file + (Boolean.TRUE.equals(wide) ? "  scrolls sideways" : ""));
    }

    private static String name(String path, String view) {
        String plain = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String ending = view.startsWith("print") ? ".pdf" : ".png";
        return (plain.isEmpty() ? "home" : plain) + "." + view + ending;
    }
}
