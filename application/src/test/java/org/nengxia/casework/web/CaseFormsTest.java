package org.nengxia.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.casework.Cases;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.roster.Roster;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
@Transactional
class CaseFormsTest {
    private static final Office OFFICER = Office.ORGANISATION_OFFICER;
    private static final Office MEMBER = Office.DECIDING_MEMBER;
    private static final String[] TEAM = {
        "people", "organisation-officer", "people", "second-officer"
    };

    @Autowired WebApplicationContext product;
    @Autowired Cases cases;
    @Autowired Ledger ledger;
    @Autowired Roster roster;

    private CaseCounty county;
    private String number;

    @BeforeEach
    void aCase() {
        county = new CaseCounty(product);
        number = county.open();
    }

    private CaseFile file() {
        return cases.find(number).orElseThrow();
    }

    private MockHttpServletResponse shown(String path, Office by) throws Exception {
        var response =
                county.pages
                        .perform(get("/cases/" + number + path).with(SignedInAs.office(by)))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private MockHttpServletResponse sent(String path, Office by, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder form =
                post("/cases/" + number + path)
                        .with(csrf())
                        .with(SignedInAs.office(by))
                        .param("seen", Integer.toString(file().version()))
                        .param("key", UUID.randomUUID().toString())
                        .param("on", file().progress().dossier().openedOn().toString());
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        var response = county.pages.perform(form).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    /// Opens the form as its office, and sends it.
    private void acts(String task, Office by, String... fields) throws Exception {
        assertThat(shown("/acts/" + task, by).getContentAsString()).as(task).contains("登记：");
        var response = sent("/acts/" + task, by, fields);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
    }

    private static String[] with(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private void prepared() throws Exception {
        String[] checked = {"person", "organisation-officer", "person", "second-officer"};
        String[] declared = {
            "declared.organisation-officer", "yes", "declared.second-officer", "yes"
        };
        acts("recusal", OFFICER, with(checked, declared));
        String first = county.evidence.getFirst();
        String second = county.evidence.getLast();
        String[] accepted = {"accepted." + first, "yes", "reason." + first, "与原件一致"};
        String[] rejected = {"accepted." + second, "no", "reason." + second, "口径不同"};
        String[] found = {"outcome", "substantiated", "text", "核实报告"};
        acts("verify", OFFICER, with(with(with(TEAM, accepted), rejected), found));
        String[] heard = {"outcome", "in-person", "text", "陈述", "points", "口径变了\n\n任务重"};
        acts("hear", OFFICER, with(TEAM, heard));
        String[] answers = {"adopted.0", "no", "reason.0", "早已公布", "adopted.1", "yes"};
        acts("answer", OFFICER, with(answers, "reason.1", "属实", "outcome", "stands"));
        String[] measure = {"outcome", "proposed", "measure", "DEMOTION"};
        String[] level = {"post", county.vacant, "level", "SECTION_DEPUTY", "text", "连续两年不称职"};
        acts("propose", OFFICER, with(measure, level));
    }

    private String[] ballots(String... more) {
        String[] declared = {};
        for (String each : CaseCounty.MEMBERS) {
            declared = with(declared, "declared." + each, "yes");
        }
        return with(declared, more);
    }

    @Test
    void aWholeDemotionGoesThroughTheForms() throws Exception {
        prepared();
        String[] counts = {"meeting", "M-1", "absent", "m5", "inFavour", "3", "against", "1"};
        acts("vote", MEMBER, ballots(with(counts, "text", "讨论情况")));
        acts("decide", MEMBER, "effectiveOn", "");
        acts("talk", OFFICER, with(TEAM, "place", "谈话室", "text", "说明决定与权利"));
        acts("notice", OFFICER, "text", "当面送达");
        acts("execute", OFFICER, "ended", county.tenure, "post", county.vacant);
        acts("rights", OFFICER, "outcome", "accepts", "text", "本人书面接受");
        assertThat(file()).isInstanceOf(CaseFile.Closed.class);
        assertThat(((CaseFile.Closed) file()).end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(file().standing().decision().orElseThrow().document()).contains("号");
        assertThat(roster.holder(county.vacant, file().progress().lastDay()).orElseThrow().cadre())
                .matches(cadre -> cadre.id() == county.cadre);
        assertThat(shown("", OFFICER).getContentAsString()).contains("应到 5，实到 4", "任务重", "办结");
        assertThat(ledger.count(new EntryFilter("casework.act", ""))).isGreaterThanOrEqualTo(11);
    }

    @Test
    void aHelperIsNamedBesideTheProcedure() throws Exception {
        prepared();
        String[] counts = {"meeting", "M-1", "absent", "m5", "inFavour", "3", "against", "1"};
        acts("vote", MEMBER, ballots(with(counts, "text", "讨论情况")));
        acts("decide", MEMBER, "effectiveOn", "");
        assertThat(shown("", OFFICER).getContentAsString()).contains("/more/helper");
        assertThat(shown("/more/helper", OFFICER).getContentAsString())
                .contains("指定帮教责任人", "帮教什么", "organisation-officer");
        String[] helper = {"helper", "organisation-officer", "text", "转变作风"};
        assertThat(sent("/more/helper", OFFICER, helper).getContentAsString()).contains("还没有人说明");
        String[] declared = with(helper, "declared.organisation-officer", "yes");
        assertThat(sent("/more/helper", OFFICER, declared).getStatus()).isEqualTo(302);
        assertThat(shown("", OFFICER).getContentAsString()).contains("帮教责任人", "转变作风");
        String work =
                county.pages
                        .perform(get("/work").with(SignedInAs.office(OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(work).contains("我帮教的人", "陆文舟");
    }

    @Test
    void severalGroundsAreJoinedThroughTheFormAndWhatIsUnknownIsRefusedInOneSentence()
            throws Exception {
        String[] grounds = {"text", "同一人的新情况", "ground", "K11", "ground", "K13"};
        assertThat(shown("/more/join", OFFICER).getContentAsString()).contains("K11", "K13");
        var unknown = sent("/more/join", OFFICER, with(grounds, "evidence", "E-0-0"));
        assertThat(unknown.getContentAsString()).contains("没有证据 E-0-0");
        assertThat(sent("/more/join", OFFICER, grounds).getStatus()).isEqualTo(302);
        assertThat(file().progress().grounds()).contains("K11", "K13");
    }

    @Test
    void whatWasTypedStaysWhenAnActIsRefusedWithEveryReasonAtOnce() throws Exception {
        var refused = sent("/acts/recusal", OFFICER, "person", "organisation-officer");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("还没有人说明").contains("没有登记，有 1 处");
        prepared();
        String[] counts = {"meeting", "第八次常委会", "inFavour", "9", "absent", "m4"};
        var vote = sent("/acts/vote", MEMBER, ballots(with(counts, "text", "")));
        assertThat(vote.getContentAsString()).contains("第八次常委会", "票数不符", "没有会议纪要", "value=\"9\"");
        assertThat(file().version()).isEqualTo(5);
    }

    @Test
    void theSameFormSentTwiceIsTakenOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var sent =
                    county.pages
                            .perform(
                                    post("/cases/" + number + "/more/suspend")
                                            .with(csrf())
                                            .with(SignedInAs.office(OFFICER))
                                            .param("seen", "0")
                                            .param("key", key)
                                            .param("on", file().progress().lastDay().toString())
                                            .param("text", "本人住院"))
                            .andReturn();
            assertThat(sent.getResponse().getStatus()).isEqualTo(302);
        }
        assertThat(file()).isInstanceOf(CaseFile.Suspended.class);
        assertThat(file().version()).isEqualTo(1);
        assertThat(shown("", OFFICER).getContentAsString()).contains("本案已中止", "/more/resume");
    }

    @Test
    void whoseTurnItIsNotIsToldWhyOnThePageOfTheCase() throws Exception {
        prepared();
        assertThat(shown("/acts/vote", OFFICER).getRedirectedUrl()).isEqualTo("/cases/" + number);
        assertThat(shown("", OFFICER).getContentAsString()).contains("您的岗位是组织部经办人");
        var refused = sent("/acts/vote", OFFICER, ballots("inFavour", "5", "text", "x"));
        assertThat(refused.getStatus()).isEqualTo(422);
    }

    @Test
    void theDepartmentOpensACaseAboutACadreOfItsOwn() throws Exception {
        sent("/more/withdraw", Office.ORGANISATION_HEAD, "text", "重新立案");
        String path = "/cases/new?cadre=" + county.cadre;
        var form = county.pages.perform(get(path).with(SignedInAs.office(OFFICER))).andReturn();
        form.getResponse().setCharacterEncoding(StandardCharsets.UTF_8);
        assertThat(form.getResponse().getContentAsString())
                .contains("陆文舟", county.evidence.getFirst(), "county-seed");
        assertThat(opened("").getStatus()).isEqualTo(422);
        var done = opened("经部务会研究");
        assertThat(done.getRedirectedUrl())
                .startsWith("/cases/C-")
                .isNotEqualTo("/cases/" + number);
    }

    private MockHttpServletResponse opened(String reason) throws Exception {
        return county.pages
                .perform(
                        post("/cases/new")
                                .with(csrf())
                                .with(SignedInAs.office(OFFICER))
                                .param("cadre", Long.toString(county.cadre))
                                .param("pack", "county-seed")
                                .param("measure", "DEMOTION")
                                .param("on", file().progress().lastDay().toString())
                                .param("evidence", county.evidence.getFirst())
                                .param("text", reason))
                .andReturn()
                .getResponse();
    }
}
