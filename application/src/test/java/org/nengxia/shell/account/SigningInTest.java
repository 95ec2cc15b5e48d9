package org.nengxia.shell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class SigningInTest {
    private static final String PASSWORD = "three unrelated words";

    @Autowired WebApplicationContext product;

    private MockMvc pages;
    @Autowired Accounts accounts;
    @Autowired Passwords passwords;
    @Autowired JdbcClient database;

    @BeforeEach
    void pages() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    @Test
    void theRightPasswordLetsIn() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        MvcResult in = signIn(name, PASSWORD, new MockHttpSession());
        assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/");
        HttpSession session = Objects.requireNonNull(in.getRequest().getSession(false));
        assertThat(open("/account", session)).isEqualTo(200);
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        MvcResult wrong = signIn(name, "not the password", new MockHttpSession());
        MvcResult unknown = signIn(fresh(), "not the password", new MockHttpSession());
        assertThat(wrong.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?failed");
        assertThat(unknown.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?failed");
    }

    @Test
    void fiveFailuresLockANameAlsoForTheRightPasswordFor15Minutes() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong " + i, new MockHttpSession());
        }
        assertThat(answer(name, PASSWORD)).isEqualTo("/sign-in?failed");
        database.sql("UPDATE shell.sign_in_failure SET locked_until = now() - interval '1 second'")
                .update();
        assertThat(answer(name, PASSWORD)).isEqualTo("/");
    }

    @Test
    void aSignInLeavesOneEntryAndAFailedOneNone() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        signIn(name, "not the password", new MockHttpSession());
        assertThat(entries("shell.sign-in", name)).isZero();
        signIn(name, PASSWORD, new MockHttpSession());
        assertThat(entries("shell.sign-in", name)).isEqualTo(1);
        assertThat(entries("shell.locked", name)).isZero();
    }

    @Test
    void eachLockOfAnAccountLeavesOneEntryAndThatOfANameNobodyHasNone() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        String nobody = fresh();
        for (int i = 0; i < 7; i++) {
            signIn(name, "wrong " + i, new MockHttpSession());
            signIn(nobody, "wrong " + i, new MockHttpSession());
        }
        assertThat(entries("shell.locked", name)).isEqualTo(1);
        assertThat(entries("shell.locked", nobody)).isZero();
        database.sql("UPDATE shell.sign_in_failure SET locked_until = now() - interval '1 second'")
                .update();
        signIn(name, "wrong again", new MockHttpSession());
        assertThat(entries("shell.locked", name)).isEqualTo(2);
    }

    @Test
    void ofManyFailuresAtOnceOneLocks() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            var wrong = "wrong " + i;
            calls.add(() -> signIn(name, wrong, new MockHttpSession()).getResponse().getStatus());
        }
        try (var many = Executors.newFixedThreadPool(6)) {
            for (var call : many.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(302);
            }
        }
        assertThat(entries("shell.locked", name)).isEqualTo(1);
    }

    @Test
    void aDisabledAccountIsShutAndLosesItsSessions() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, false);
        MvcResult in = signIn(name, PASSWORD, new MockHttpSession());
        HttpSession session = Objects.requireNonNull(in.getRequest().getSession(false));
        String guard = account(Office.SECURITY_ADMINISTRATOR, false);
        HttpSession guarding =
                Objects.requireNonNull(
                        signIn(guard, PASSWORD, new MockHttpSession())
                                .getRequest()
                                .getSession(false));
        submit("/accounts/" + name + "/disable", guarding);
        assertThat(open("/account", session)).isEqualTo(302);
        assertThat(answer(name, PASSWORD)).isEqualTo("/sign-in?failed");
    }

    @Test
    void aPasswordThatWasGivenOutOpensNothingButItsChange() throws Exception {
        String name = account(Office.ORGANISATION_OFFICER, true);
        HttpSession session =
                Objects.requireNonNull(
                        signIn(name, PASSWORD, new MockHttpSession())
                                .getRequest()
                                .getSession(false));
        assertThat(open("/", session)).isEqualTo(302);
        MvcResult changed =
                pages.perform(
                                post("/account/password")
                                        .session((MockHttpSession) session)
                                        .param("former", PASSWORD)
                                        .param("wanted", "four quite other words")
                                        .param("again", "four quite other words")
                                        .with(csrf()))
                        .andReturn();
        assertThat(changed.getResponse().getRedirectedUrl()).isEqualTo("/account?changed");
        assertThat(answer(name, "four quite other words")).isEqualTo("/");
    }

    @Test
    void passwordsAreKeptAsArgon2idOnly() {
        assertThat(accounts.all())
                .allMatch(each -> each.password().startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    }

    private String account(Office office, boolean mustChange) {
        String name = fresh();
        String hash = passwords.hash(PASSWORD);
        accounts.keep(
                List.of(new Account(name, hash, "测试", office, null, mustChange, false, null)),
                false);
        return name;
    }

    private long entries(String act, String name) {
        return database.sql(
                        "SELECT count(*) FROM ledger.entry WHERE act = :act AND subject = :name")
                .param("act", act)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static String fresh() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    private MvcResult signIn(String name, String password, MockHttpSession session)
            throws Exception {
        return pages.perform(
                        post("/sign-in")
                                .session(session)
                                .param("account", name)
                                .param("password", password)
                                .with(csrf()))
                .andReturn();
    }

    private String answer(String name, String password) throws Exception {
        MvcResult result = signIn(name, password, new MockHttpSession());
        return Objects.toString(result.getResponse().getRedirectedUrl(), "");
    }

    private int open(String path, HttpSession session) throws Exception {
        return pages.perform(get(path).session((MockHttpSession) session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void submit(String path, HttpSession session) throws Exception {
        pages.perform(post(path).session((MockHttpSession) session).with(csrf()));
    }
}
