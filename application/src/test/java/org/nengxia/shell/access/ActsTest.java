package org.nengxia.shell.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.LedgerEntry;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.SignedInAs;
import org.nengxia.shell.act.ActLine;
import org.nengxia.shell.act.ActMatrix;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/// Every endpoint that writes, or hands out a file, leaves the act of its line in the ledger.
@ProductTest
class ActsTest {
    private static final String ACCOUNT = "acts-test";
    private static final List<String> FILES =
            List.of(".csv", ".xlsx", ".json", "/export", "/proof");

    @Autowired ActMatrix acts;
    @Autowired AccessMatrix access;
    @Autowired Ledger ledger;
    @Autowired MessageSource words;
    @Autowired JdbcClient database;
    @Autowired WebApplicationContext product;

    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    @Test
    void everyEndpointThatWritesOrHandsOutAFileHasALine() {
        var without =
                calls().stream()
                        .filter(call -> writes(call) || handsOut(call))
                        .filter(call -> acts.of(call.method(), call.address()).isEmpty())
                        .toList();
        assertThat(without).as("endpoints without a line in access/acts.csv").isEmpty();
    }

    @Test
    void everyLineHasAnEndpointAndItsActHasWords() {
        for (ActLine line : acts.lines()) {
            assertThat(calls()).as(line.toString()).anyMatch(call -> covers(line, call));
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                var told = words.getMessage("act." + line.act(), null, "", locale);
                assertThat(line.act().equals(ActLine.NONE) || !Objects.equals(told, ""))
                        .as("words of act.%s", line.act())
                        .isTrue();
            }
        }
    }

    @Test
    void everyTestThatProvesAnActByItselfIsThere() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        for (ActLine line : acts.lines()) {
            boolean apart = !line.act().equals(ActLine.NONE) && !line.why().isEmpty();
            var found = "classpath*:org/nengxia/**/" + line.why() + ".class";
            assertThat(!apart || resources.getResources(found).length == 1)
                    .as(line.toString())
                    .isTrue();
        }
    }

    @Test
    void everyFileThatIsHandedOutLeavesAnEntryFirst() throws Exception {
        for (ActLine line : lines(ActLine.EXPORT)) {
            for (Endpoints.Call call : calls().stream().filter(c -> covers(line, c)).toList()) {
                long before = ledger.head().size();
                pages.perform(
                                request(HttpMethod.GET, call.address())
                                        .queryParam("q", "张三")
                                        .queryParam("unit", "U1")
                                        .with(SignedInAs.office(reader(call))))
                        .andReturn();
                var entry = newest(ActLine.EXPORT);
                assertThat(entry.index()).as("%s", call).isEqualTo(before);
                assertThat(entry.subject()).isEqualTo(call.address());
                assertThat(entry.details()).containsEntry("q", "…").containsEntry("unit", "U1");
            }
        }
    }

    @Test
    void everyWritingEndpointLeavesItsAct() throws Exception {
        var proven = new TreeSet<String>();
        var issued = openAnAccount(proven);
        var account = "/accounts/" + ACCOUNT;
        send(post(account + "/enable"), Office.SECURITY_ADMINISTRATOR, "shell.enable", proven);
        changePassword(issued, proven);
        send(post(account + "/disable"), Office.SECURITY_ADMINISTRATOR, "shell.disable", proven);
        send(post(account + "/reset"), Office.SYSTEM_ADMINISTRATOR, "shell.reset", proven);
        var sweep = post("/nominations/sweep").param("pack", "county-seed");
        sweep.param("asOf", "2005-12-31");
        send(sweep, Office.ORGANISATION_OFFICER, "sweep.run", proven);
        importAFile(proven);
        draftAndPublish(proven);
        assertThat(proven)
                .as("acts of access/acts.csv that a call in this test has proved")
                .containsExactlyInAnyOrderElementsOf(written());
    }

    private String openAnAccount(Set<String> proven) throws Exception {
        var open = post("/accounts").param("account", ACCOUNT).param("name", "测试");
        open.param("office", "CADRE");
        var opened = send(open, Office.SYSTEM_ADMINISTRATOR, "shell.open", proven);
        var issued = Objects.requireNonNull(opened.getFlashMap().get("issued"));
        return Objects.toString(ReflectionTestUtils.invokeGetterMethod(issued, "password"));
    }

    private void changePassword(String former, Set<String> proven) throws Exception {
        var own = new SignedIn(ACCOUNT, "测试", Office.CADRE, Optional.empty(), true);
        var change =
                post("/account/password")
                        .param("former", former)
                        .param("wanted", "acts-leave-entries-7")
                        .param("again", "acts-leave-entries-7");
        pages.perform(change.with(csrf()).with(SignedInAs.person(own))).andReturn();
        prove("shell.password", proven);
    }

    private void importAFile(Set<String> proven) throws Exception {
        var text = "单位编码,单位名称,单位类别,单位级别\r\nACTS1,留痕测试镇,乡镇,正科级\r\n";
        var file =
                new MockMultipartFile(
                        "file", "单位.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        pages.perform(
                        multipart("/import")
                                .file(file)
                                .with(csrf())
                                .with(SignedInAs.office(Office.ORGANISATION_OFFICER)))
                .andReturn();
        for (int i = 0; i < 200 && ledger.count(filter("exchange.import")) == 0; i++) {
            Thread.sleep(100);
        }
        prove("exchange.import", proven);
    }

    private void draftAndPublish(Set<String> proven) throws Exception {
        String draft = begun("acts-law", proven);
        var note = post(draft + "/file").param("revision", "1").param("name", "note.md");
        note.param("text", "x");
        send(note, Office.ORGANISATION_OFFICER, "studio.save", proven);
        var verify = post(draft + "/verify").param("revision", "2");
        send(verify, Office.ORGANISATION_OFFICER, "studio.verify", proven);
        var publish = post(draft + "/publish").param("revision", "2");
        send(publish, Office.ORGANISATION_HEAD, "studio.publish", proven);
        var withdraw = post(begun("acts-draft", proven) + "/withdraw").param("revision", "1");
        send(withdraw, Office.ORGANISATION_OFFICER, "studio.withdraw", proven);
    }

    private String begun(String pack, Set<String> proven) throws Exception {
        var begin = post("/studio").param("base", "county-seed").param("pack", pack);
        begin.param("from", "2090-01-01").param("replaces", "false");
        return Objects.requireNonNull(
                send(begin, Office.ORGANISATION_OFFICER, "studio.begin", proven)
                        .getResponse()
                        .getRedirectedUrl());
    }

    private MvcResult send(
            AbstractMockHttpServletRequestBuilder<?> call,
            Office office,
            String act,
            Set<String> proven)
            throws Exception {
        var result = pages.perform(call.with(csrf()).with(SignedInAs.office(office))).andReturn();
        assertThat(result.getResponse().getStatus()).as(act).isEqualTo(302);
        prove(act, proven);
        return result;
    }

    /// The act is the newest entry of its name, and has claimed every row that was written.
    private void prove(String act, Set<String> proven) {
        var entry = newest(act);
        assertThat(entry.details()).as(act).containsKeys("written", "writtenDigest");
        assertThat(
                        database.sql("SELECT count(*) FROM ledger.bound WHERE entry = :entry")
                                .param("entry", entry.index())
                                .query(Long.class)
                                .single())
                .isPositive();
        proven.add(act);
    }

    private LedgerEntry newest(String act) {
        return ledger.entries(filter(act), 0, 1).getFirst();
    }

    private static EntryFilter filter(String act) {
        return new EntryFilter(act, "");
    }

    private Set<String> written() {
        return acts.lines().stream()
                .filter(line -> line.method().equals("POST") && line.why().isEmpty())
                .map(ActLine::act)
                .collect(Collectors.toSet());
    }

    private List<ActLine> lines(String act) {
        return acts.lines().stream().filter(line -> line.act().equals(act)).toList();
    }

    private Office reader(Endpoints.Call call) {
        return Arrays.stream(Office.values())
                .filter(office -> access.allows(office, "GET", call.address()))
                .findFirst()
                .orElseThrow();
    }

    private List<Endpoints.Call> calls() {
        return Endpoints.of(product).all().values().stream().flatMap(List::stream).toList();
    }

    private static boolean covers(ActLine line, Endpoints.Call call) {
        return line.covers(call.method(), call.address());
    }

    private static boolean writes(Endpoints.Call call) {
        return !call.method().equals("GET") && !call.address().equals("/error");
    }

    private static boolean handsOut(Endpoints.Call call) {
        return FILES.stream().anyMatch(ending -> call.address().endsWith(ending))
                && !call.address().startsWith("/assets");
    }
}
