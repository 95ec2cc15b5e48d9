package org.nengxia.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.ShortCode;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class LedgerPagesTest {
    @Autowired WebApplicationContext product;
    @Autowired Ledger ledger;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    private MockMvcTester pages;

    @BeforeEach
    void twoActs() {
        pages = MockMvcTester.from(product, builder -> builder.apply(springSecurity()).build());
        record("page-test.first", "甲文件");
        record("page-test.second", "<b>乙文件</b>");
    }

    @Test
    void theNewestEntryComesFirstAndItsTextIsNeverMarkup() {
        var text = text(get("/ledger"));
        assertThat(text).contains("&lt;b&gt;乙文件&lt;/b&gt;", "页 &lt;1&gt;", "组织部经办人");
        assertThat(text.indexOf("乙文件")).isLessThan(text.indexOf("甲文件"));
        assertThat(text.replace("<wbr>", "")).contains(ledger.head().root().hex());
    }

    @Test
    void theListIsFilteredByActAndByAccount() {
        assertThat(text(get("/ledger?act=page-test.first"))).contains("甲文件").doesNotContain("乙文件");
        assertThat(text(get("/ledger?account=nobody"))).contains("没有符合条件的记录");
        assertThat(text(get("/ledger?act=page-test.first&account=command-line&size=50&page=9")))
                .contains("甲文件");
    }

    @Test
    void theCodeOnAPaperLeadsToItsEntryAndAWrongOneSaysWhyNot() {
        var entry = ledger.entries(EntryFilter.ALL, 1, 1).getFirst();
        var code = ShortCode.of(entry).toString();
        assertThat(text(get("/ledger?code=" + code.replace("-", " - ").toUpperCase(Locale.ROOT))))
                .contains("编码对得上", "序号 " + entry.index() + " 的记录", "甲文件")
                .doesNotContain("乙文件");
        assertThat(text(get("/ledger?code=" + (entry.index() + 1) + "-000000000000")))
                .contains("编码对不上", "不以 000000000000 开头")
                .doesNotContain("甲文件");
        assertThat(text(get("/ledger?code=999999-7f3ac2e09b41&lang=en")))
                .contains("does not have 999999 entries");
        assertThat(text(get("/ledger?code=hello&lang=zh"))).contains("这不是文书上的编码");
    }

    @Test
    void theCheckSaysWhatItFoundInBothLanguages() {
        assertThat(text(verify("zh"))).contains("核验通过", "留痕完整：共 " + ledger.head().size());
        long edited = ledger.head().size() - 1;
        edit(edited, "forged");
        assertThat(text(verify("zh"))).contains("核验不通过", "序号 " + edited + " 的记录内容被改动");
        assertThat(text(verify("en"))).contains("entry " + edited + " has another content");
        edit(edited, "<b>乙文件</b>");
        assertThat(text(verify("en"))).contains("The ledger is intact");
    }

    @Test
    void theLedgerIsTakenAwayAsAFile() {
        assertThat(text(get("/ledger/export")))
                .startsWith("nengxia-ledger 1\n")
                .endsWith("root " + ledger.head().root() + "\n");
    }

    @Test
    void aCheckpointIsSignedOnThePageAndTakenAwayWithTheProofOfAnEntry() {
        var reader = SignedInAs.office(Office.AUDIT_ADMINISTRATOR);
        var made = pages.post().uri("/ledger/checkpoint").with(reader).with(csrf()).exchange();
        assertThat(made).hasStatus(HttpStatus.FOUND);
        assertThat(text(get("/ledger"))).contains("签到", "还没有见证方签名", "nengxia.county/ledger-");
        assertThat(text(get("/ledger/checkpoint"))).startsWith("nengxia.county/ledger-");
        var last = ledger.head().size() - 1;
        assertThat(text(get("/ledger/entries/" + last + "/proof")))
                .contains("\nindex " + last + "\n");
        assertThat(pages.get().uri("/ledger/entries/999999/proof").with(reader))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void forThoseWhoHaveNoBusinessThereThePageDoesNotExist() {
        assertThat(pages.get().uri("/ledger").with(SignedInAs.office(Office.CADRE)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void everyPageCarriesTheRootInItsFoot() {
        assertThat(text(get("/account"))).contains("根 " + ShortRoot.of(ledger.head().root()));
    }

    private MvcTestResult get(String address) {
        return pages.get()
                .uri(address)
                .with(SignedInAs.office(Office.AUDIT_ADMINISTRATOR))
                .exchange();
    }

    private MvcTestResult verify(String language) {
        var reader = SignedInAs.office(Office.AUDIT_ADMINISTRATOR);
        var checked = pages.post().uri("/ledger/verify").with(reader).with(csrf()).exchange();
        return pages.get()
                .uri("/ledger?lang=" + language)
                .with(reader)
                .flashAttrs(checked.getMvcResult().getFlashMap())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void edit(long index, String subject) {
        database.sql("UPDATE ledger.entry SET subject = ? WHERE index = ?")
                .param(subject)
                .param(index)
                .update();
    }

    private void record(String name, String subject) {
        var act = new Act(Actor.COMMAND_LINE, name, subject, Map.of("页", "<1>"));
        transaction.executeWithoutResult(_ -> ledger.record(act));
    }
}
