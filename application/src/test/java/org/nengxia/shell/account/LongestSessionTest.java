package org.nengxia.shell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/// However busy, a session ends twelve hours after its sign-in.
@ProductTest
class LongestSessionTest {
    private static final String CONTEXT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Autowired WebApplicationContext product;
    @Autowired Accounts accounts;
    @Autowired Passwords passwords;
    @Autowired Clock clock;
    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    @Test
    void aSessionIsGoodForTwelveHoursAfterItsSignInAndNotLonger() throws Exception {
        var open = since(clock.instant().minus(Duration.ofMinutes(719)));
        assertThat(ask(get("/account"), open).getStatus()).isEqualTo(200);
        assertThat(open.isInvalid()).isFalse();
        var over = since(clock.instant().minus(Duration.ofHours(12)));
        assertThat(ask(get("/account"), over).getRedirectedUrl()).isEqualTo("/sign-in?expired");
        assertThat(over.isInvalid()).isTrue();
    }

    @Test
    void theSentenceOfAnExpiredSessionIsTold() throws Exception {
        var page = pages.perform(get("/sign-in").param("expired", "")).andReturn().getResponse();
        assertThat(page.getContentAsString()).contains("登录已过期。请重新登录，再回到刚才的页面。");
    }

    @Test
    void anActSentTooLateIsNotDoneAndAPartOfAPageSendsTheWholeOneToSignIn() throws Exception {
        var late = post("/accounts").param("account", "toolate").with(csrf());
        var over = since(clock.instant().minus(Duration.ofHours(13)));
        assertThat(ask(late, over).getRedirectedUrl()).isEqualTo("/sign-in?expired");
        assertThat(accounts.find("toolate")).isEmpty();
        var part = get("/account").header("HX-Request", "true");
        var answer = ask(part, since(clock.instant().minus(Duration.ofHours(13))));
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/sign-in?expired");
        assertThat(answer.getStatus()).isEqualTo(401);
    }

    @Test
    void theTimeCountsFromTheSignIn() throws Exception {
        var before = clock.instant();
        var session = new MockHttpSession();
        String name = account().name();
        pages.perform(
                post("/sign-in")
                        .session(session)
                        .param("account", name)
                        .param("password", "three unrelated words")
                        .with(csrf()));
        var context = (SecurityContext) Objects.requireNonNull(session.getAttribute(CONTEXT));
        var pass = Objects.requireNonNull(context.getAuthentication());
        assertThat((Instant) pass.getDetails()).isBetween(before, clock.instant());
    }

    private Account account() {
        String name = "t" + UUID.randomUUID().toString().substring(0, 12);
        String hash = passwords.hash("three unrelated words");
        var account =
                new Account(
                        name, hash, "测试", Office.SYSTEM_ADMINISTRATOR, null, false, false, null);
        accounts.keep(List.of(account), false);
        return account;
    }

    private MockHttpSession since(Instant signIn) {
        var session = new MockHttpSession();
        var pass = SigningIn.pass(account().person(), signIn);
        session.setAttribute(CONTEXT, new SecurityContextImpl(pass));
        return session;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder what, MockHttpSession session)
            throws Exception {
        return pages.perform(what.session(session).with(request -> named(request, session)))
                .andReturn()
                .getResponse();
    }

    /// As a browser names its session, also when it is gone by the time somebody looks.
    private static MockHttpServletRequest named(
            MockHttpServletRequest request, MockHttpSession session) {
        request.setRequestedSessionId(session.getId());
        request.setRequestedSessionIdValid(false);
        return request;
    }
}
