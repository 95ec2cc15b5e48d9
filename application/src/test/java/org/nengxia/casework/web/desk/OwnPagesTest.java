package org.nengxia.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Ledger;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The cadre's own page, and who says which account is which cadre.
class OwnPagesTest extends DemoCounty {
    @Autowired private Ledger ledger;
    private String own = "";

    @BeforeEach
    void open() {
        database.sql("UPDATE shell.account SET demo = true, display_name = '陆文舟'").update();
        demo.open();
        own =
                database.sql(
                                """
                                SELECT number FROM casework.case_file
                                JOIN casework.person USING (cadre_id) WHERE code = 'cadre'
                                """)
                        .query(String.class)
                        .single();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call, Office office)
            throws Exception {
        return pages.perform(call.with(csrf()).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ask(UUID key, int seen) throws Exception {
        return send(
                post("/mine/" + own)
                        .param("task", "rights")
                        .param("outcome", "ASKS_REVIEW")
                        .param("text", "请求复核")
                        .param("seen", Integer.toString(seen))
                        .param("key", key.toString()),
                Office.CADRE);
    }

    private int version() {
        return database.sql("SELECT version FROM casework.case_file WHERE number = :number")
                .param("number", own)
                .query(Integer.class)
                .single();
    }

    @Test
    void thePersonSeesHisOwnCaseAndNothingOfOthers() throws Exception {
        String page = page("/mine", Office.CADRE);
        assertThat(page).contains(own, "我的陈述申辩", "认定所依据的证据", "申请复核", "公务员法");
        assertThat(page.replace(own, "")).doesNotContain("C-20");
    }

    @Test
    void theAccountOfTheDemoAndTheCadreWhomItStandsForHaveOneName() throws Exception {
        String name =
                database.sql(
                                """
                                SELECT a.display_name FROM casework.case_file c JOIN roster.cadre p USING (cadre_id)
                                JOIN shell.account a ON a.display_name = p.name
                                WHERE c.number = :own AND a.name = 'cadre'
                                """)
                        .param("own", own)
                        .query(String.class)
                        .single();
        assertThat(page("/mine", Office.CADRE)).contains("本人页 · " + name);
    }

    @Test
    void untilTheHearingThePersonKnowsOnlyThatThereIsAVerification() throws Exception {
        database.sql(
                        """
                        UPDATE casework.person SET cadre_id = (SELECT cadre_id FROM casework.case_file
                            WHERE place = 'verify' AND state = 'running') WHERE code = 'cadre'
                        """)
                .update();
        assertThat(page("/mine", Office.CADRE))
                .contains("核实通知书")
                .doesNotContain("认定所依据的证据", "核实报告");
        database.sql("UPDATE casework.person SET cadre_id = NULL WHERE code = 'cadre'").update();
        assertThat(page("/mine", Office.CADRE)).contains("请组织部领导");
    }

    @Test
    void thePersonAsksForReviewOnceHoweverOftenTheFormIsSent() throws Exception {
        int before = version();
        long entries = ledger.head().size();
        UUID key = UUID.randomUUID();
        assertThat(ask(key, before).getStatus()).isEqualTo(302);
        assertThat(ask(key, before).getStatus()).isEqualTo(302);
        assertThat(version()).isEqualTo(before + 1);
        assertThat(ledger.head().size()).isEqualTo(entries + 1);
        var stale = ask(UUID.randomUUID(), before);
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(stale.getContentAsString(StandardCharsets.UTF_8)).contains("请刷新页面看清后再办");
        assertThat(page("/mine", Office.CADRE)).contains("我办过的", "请求复核");
    }

    @Test
    void nobodyActsInACaseThatIsNotHisOwn() throws Exception {
        database.sql("UPDATE casework.person SET cadre_id = NULL WHERE code = 'cadre'").update();
        var answer = ask(UUID.randomUUID(), version());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("没有个案");
    }

    @Test
    void theHeadSaysWhoTakesPartAndAnOrganHasOnePrincipalLeader() throws Exception {
        long entries = ledger.head().size();
        var noted = send(member("member-9", "false"), Office.ORGANISATION_HEAD);
        assertThat(noted.getStatus()).isEqualTo(302);
        assertThat(ledger.head().size()).isEqualTo(entries + 1);
        assertThat(page("/people", Office.ORGANISATION_HEAD)).contains("程新任", "member-9");
        var second = send(member("member-8", "true"), Office.ORGANISATION_HEAD);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("已经是该机关的主要负责人");
    }

    private static MockHttpServletRequestBuilder member(String code, String principal) {
        return post("/people")
                .param("code", code)
                .param("name", "程新任")
                .param("organ", "standing-committee")
                .param("principal", principal);
    }
}
