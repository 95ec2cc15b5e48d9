package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.CaseScene;
import org.nengxia.casework.People;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// A decision is the person's to know once it was served, with his rights and their last day, and
/// not before.
@SampleCountyTest
@Import(CaseScene.class)
@Transactional
class DecisionServedTest {
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired People people;
    @Autowired WebApplicationContext product;

    private MockMvc pages;
    private long cadre;

    @BeforeEach
    void somebody() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        scene.set();
        cadre = scene.cadre();
        scene.as(() ->
                people.note(
                        new People.Person(
                                "own",
                                "本人",
                                Optional.empty(),
                                OptionalLong.of(cadre),
                                Optional.empty(),
                                false)));
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        var person = new SignedIn("own", "本人", Office.CADRE, Optional.empty(), false);
        return pages.perform(get(path).with(SignedInAs.person(person))).andReturn().getResponse();
    }

    private String mine() throws Exception {
        return asked("/mine").getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Integer> statuses(String number, PaperKind... kinds) throws Exception {
        List<Integer> statuses = new java.util.ArrayList<>();
        for (var paper : papers.of(scene.file(number))) {
            if (List.of(kinds).contains(paper.kind())) {
                String path =
                        "/cases/%s/papers/%d/%s.docx"
                                .formatted(number, paper.seq(), paper.kind().code());
                statuses.add(asked(path).getStatus());
            }
        }
        return statuses;
    }

    @Test
    void untilTheWrittenNoticeNeitherPageNorPaperTellsTheDecision() throws Exception {
        String number = scene.opened(cadre, "DEMOTION");
        for (String step :
                List.of(
                        "recusal", "verify", "hear", "answer", "propose", "vote", "decide",
                        "talk")) {
            scene.does(number, step);
            assertThat(mine()).as(step).doesNotContain("降职", "澄委", "不得");
        }
        assertThat(mine()).contains(number, "正在研究，结果以书面送达本人");
        assertThat(statuses(number, PaperKind.DECISION, PaperKind.TALK_RECORD))
                .containsExactly(404, 404);
        assertThat(statuses(number, PaperKind.HEARING_RECORD)).containsExactly(200);
        scene.does(number, "notice");
        assertThat(mine()).contains("降职", "澄委", "申请复核", "还有");
        assertThat(statuses(number, PaperKind.DECISION, PaperKind.TALK_RECORD))
                .containsExactly(200, 200);
    }

    @Test
    void aSecondDecisionIsToldWithItsOwnNoticeAndTheFirstStandsUntilThen() throws Exception {
        String number = scene.opened(cadre, "ORDERED_RESIGNATION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        scene.does(number, "talk", "order");
        scene.does(number, "reply", Outcome.REFUSED);
        scene.does(number, "remove-vote", "remove");
        assertThat(mine()).contains("责令辞职").doesNotContain("免职");
        assertThat(statuses(number, PaperKind.DECISION)).containsExactly(200, 404);
    }
}
