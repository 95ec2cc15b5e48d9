package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// To which organ an appeal goes: by the roster whoever leads an organ has it named by people, all
/// others appeal to the pack's.
@SampleCountyTest
@Import(CaseScene.class)
@Transactional
class AppealRouteOfACaseTest {
    private static final String BY_PACK = "上一级公务员主管部门或者上级党委";
    private static final CaseEvent NAMED =
            new CaseEvent.AppealRouted("省委组织部", "省委组织部关于领导成员申诉受理的规定第三条");
    @Autowired CaseScene scene;
    @Autowired Cases cases;
    @Autowired CasePapers papers;
    @Autowired People people;
    @Autowired Turns turns;
    @Autowired JdbcClient database;
    @Autowired WebApplicationContext product;

    private MockMvc pages;
    private long cadre;

    @BeforeEach
    void somebody() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        scene.set();
        cadre = scene.cadre();
        var own = Optional.<String>empty();
        var id = OptionalLong.of(cadre);
        scene.as(() ->
                people.note(new People.Person("own", "本人", Optional.empty(), id, own, false)));
    }

    private List<String> happens(String number, CaseEvent event, Actor by) {
        return Outcomes.keys(cases.take(scene.request(scene.file(number), event), by));
    }

    private List<String> accepted(String number) {
        var request = scene.request(number, "accept", Outcome.ACCEPTED);
        return Outcomes.keys(cases.take(request, CaseScene.APPEAL));
    }

    private String page(String path, Actor by) throws Exception {
        var person = new SignedIn(by.account(), by.name(), by.office(), Optional.empty(), false);
        return said(get(path).with(SignedInAs.person(person)));
    }

    private String said(RequestBuilder request) throws Exception {
        return pages.perform(request)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String mine() throws Exception {
        return page("/mine", new Actor("own", "本人", Office.CADRE));
    }

    private String paper(String number, String kind) {
        var file = scene.file(number);
        return papers.of(file).stream()
                .filter(each -> each.kind().code().equals(kind))
                .map(each -> papers.write(file, each.seq(), kind, Language.ZH).orElseThrow())
                .map(each -> each.organ() + each.body())
                .findFirst()
                .orElseThrow();
    }

    /// Whether the posts of the cadre lead an organ.
    private void holds(boolean leading) {
        scene.as(() ->
                database.sql(
                                """
                                UPDATE roster.post SET leading_post = :leading, principal = false, team = NULL
                                WHERE number IN (SELECT post FROM roster.tenure WHERE cadre_id = :cadre)
                                """)
                        .param("leading", leading)
                        .param("cadre", cadre)
                        .update());
    }

    @Test
    void theAppealOfALeadingMemberIsTakenUpByTheOrganThatWasNamed() {
        String number = scene.served(cadre, "DEMOTION");
        scene.does(number, "execute");
        scene.does(number, "rights", Outcome.APPEALS);
        assertThat(accepted(number)).containsExactly("casework.route.first");
        assertThat(happens(number, NAMED, CaseScene.OFFICER)).containsExactly("casework.headOnly");
        assertThat(happens(number, NAMED, CaseScene.HEAD)).containsExactly("done");
        assertThat(accepted(number)).containsExactly("done");
        assertThat(paper(number, "acceptance-notice")).startsWith("省委组织部");
        assertThat(happens(number, NAMED, CaseScene.HEAD)).containsExactly("casework.route.taken");
    }

    @Test
    void whoLeadsNoOrganAppealsToTheOneOfThePack() throws Exception {
        holds(false);
        String number = scene.served(cadre, "DEMOTION");
        assertThat(happens(number, NAMED, CaseScene.HEAD))
                .containsExactly("casework.route.needless");
        assertThat(paper(number, "rights-notice")).contains("申诉向" + BY_PACK + "提出");
        assertThat(mine()).contains("申诉向", BY_PACK);
        scene.does(number, "rights", Outcome.APPEALS);
        assertThat(accepted(number)).containsExactly("done");
        assertThat(paper(number, "acceptance-notice")).startsWith(BY_PACK);
    }

    @Test
    void aLeadingPostOutsideEveryTeamLeavesItOpenAndPeopleSay() {
        holds(true);
        String number = scene.served(cadre, "DEMOTION");
        scene.does(number, "rights", Outcome.APPEALS);
        assertThat(accepted(number)).containsExactly("casework.route.first");
        assertThat(happens(number, NAMED, CaseScene.HEAD)).containsExactly("done");
        assertThat(accepted(number)).containsExactly("done");
    }

    @Test
    void thePersonIsToldWhereToAppealAndNeverAWrongOrgan() throws Exception {
        String number = scene.served(cadre, "DEMOTION");
        String unnamed = "由组织部指定";
        assertThat(paper(number, "rights-notice")).contains(unnamed).doesNotContain(BY_PACK);
        assertThat(mine()).contains("申诉向", unnamed).doesNotContain(BY_PACK);
        happens(number, NAMED, CaseScene.HEAD);
        assertThat(mine()).contains("省委组织部", "规定第三条").doesNotContain(unnamed, BY_PACK);
    }

    @Test
    void aNoticeServedAfterTheNamingSaysIt() {
        String number = scene.opened(cadre, "DEMOTION");
        scene.does(
                number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide", "talk");
        assertThat(happens(number, NAMED, CaseScene.HEAD)).containsExactly("done");
        scene.does(number, "notice");
        assertThat(paper(number, "rights-notice")).contains("申诉向省委组织部提出，依据：省委组织部关于领导成员申诉受理的规定第三条");
    }

    @Test
    void theHeadOfTheDepartmentSeesThatItIsToBeNamed() throws Exception {
        long before = turns.waiting("case.fang", Office.ORGANISATION_HEAD);
        String number = scene.served(cadre, "DEMOTION");
        assertThat(turns.waiting("case.fang", Office.ORGANISATION_HEAD)).isEqualTo(before + 2);
        assertThat(page("/work", CaseScene.HEAD)).contains("指定申诉受理机关", "申诉提出前指定");
        assertThat(page("/work", CaseScene.OFFICER)).doesNotContain("指定申诉受理机关");
        String told = page("/cases/" + number, CaseScene.HEAD);
        assertThat(told.substring(0, told.indexOf("id=\"picture\"")))
                .contains("办理：指定申诉受理机关", "作出决定时该人是领导成员")
                .doesNotContain(BY_PACK);
        scene.does(number, "rights", Outcome.APPEALS);
        assertThat(page("/work", CaseScene.HEAD)).contains("本人已经申诉，等待指定");
        happens(number, NAMED, CaseScene.HEAD);
        assertThat(page("/work", CaseScene.HEAD)).doesNotContain("等待指定");
    }

    @Test
    void itsFormIsTakenAndMayBeTakenAgain() throws Exception {
        String number = scene.served(cadre, "DEMOTION");
        String path = "/cases/" + number + "/more/route-appeal";
        assertThat(page(path, CaseScene.HEAD)).contains("系统不作推定", "登记：指定申诉受理机关");
        var head = CaseScene.HEAD;
        var person =
                new SignedIn(head.account(), head.name(), head.office(), Optional.empty(), false);
        said(
                post(path)
                        .with(csrf())
                        .with(SignedInAs.person(person))
                        .param("seen", Integer.toString(scene.file(number).version()))
                        .param("on", scene.today().toString())
                        .param("organ", " 省委组织部 ")
                        .param("basis", "省委组织部规定"));
        assertThat(scene.file(number).owesRoute()).isFalse();
        assertThat(page("/cases/" + number, head))
                .contains("指定申诉受理机关", "省委组织部规定", "more/route-appeal");
        assertThat(page(path, head)).contains("value=\"省委组织部\"");
    }
}
