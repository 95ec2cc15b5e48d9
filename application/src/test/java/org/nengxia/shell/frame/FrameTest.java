package org.nengxia.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class FrameTest {
    @Autowired WebApplicationContext product;

    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    @Test
    void chineseComesFirstWhateverTheBrowserAsksFor() throws Exception {
        pages.perform(get("/sign-in").header("Accept-Language", "en-GB"))
                .andExpect(content().string(Matchers.containsString("lang=\"zh-Hans-CN\"")));
    }

    @Test
    void theChosenLanguageIsKept() throws Exception {
        pages.perform(get("/sign-in").param("lang", "en"))
                .andExpect(content().string(Matchers.containsString("people decide,")))
                .andExpect(cookie().value("lang", "en"));
        pages.perform(get("/sign-in").cookie(new Cookie("lang", "en")))
                .andExpect(content().string(Matchers.containsString("people decide,")));
    }

    @Test
    void whatIsPrintedSaysWhoPrintedItAndWhenThePageWasMade() throws Exception {
        pages.perform(get("/account").with(SignedInAs.office(Office.AUDIT_OFFICER)))
                .andExpect(
                        content()
                                .string(
                                        Matchers.matchesPattern(
                                                "(?s).*print-only\">[^<]+（审计人员）打印，页面生成于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d<.*")));
    }

    @Test
    void aThemeThatDoesNotExistIsNotTaken() throws Exception {
        pages.perform(get("/sign-in").param("theme", "\" onload=\"x"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("data-theme"))));
    }

    @Test
    void pagesAreProtectedInTheBrowserAndNotStored() throws Exception {
        pages.perform(get("/account").with(SignedInAs.office(Office.AUDIT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        Matchers.containsString("default-src 'self'")))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        Matchers.not(Matchers.containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void underTlsTheBrowserIsToldToStayThere() throws Exception {
        pages.perform(get("/sign-in").secure(true))
                .andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void theNavigationOffersOnlyWhatTheOfficeMayOpen() throws Exception {
        String administrator = page("/account", Office.SYSTEM_ADMINISTRATOR);
        assertThat(administrator)
                .contains("href=\"/accounts\"")
                .doesNotContain("href=\"/registers\"");
        String officer = page("/account", Office.ORGANISATION_OFFICER);
        assertThat(officer).contains("href=\"/registers\"").doesNotContain("href=\"/accounts\"");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() throws Exception {
        pages.perform(post("/account/password").with(SignedInAs.office(Office.AUDIT_OFFICER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFaultShowsANumberAndNothingOfItself() throws Exception {
        pages.perform(
                        get("/error")
                                .with(SignedInAs.office(Office.AUDIT_OFFICER))
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                                .requestAttr(
                                        RequestDispatcher.ERROR_EXCEPTION,
                                        new IllegalStateException("secret detail")))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(Matchers.matchesRegex("(?s).*编号 [0-9A-F]{8}.*")))
                .andExpect(
                        content().string(Matchers.not(Matchers.containsString("secret detail"))));
    }

    private String page(String path, Office office) throws Exception {
        return pages.perform(get(path).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
