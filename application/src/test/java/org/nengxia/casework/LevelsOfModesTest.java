package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseAct.LevelNamed;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.roster.Levels;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the measures of the county do to posts and levels, refused and carried out.
@SampleCountyTest
@Import(CaseScene.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevelsOfModesTest {
    @Autowired Cases cases;
    @Autowired Roster roster;
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired Levels levels;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private List<String> proposing(String number, String measure, @Nullable LevelNamed level) {
        var proposal = new CaseAct.Proposal(measure, Optional.empty(), Optional.ofNullable(level));
        var act = new CaseAct.Proposed("propose", Outcome.PROPOSED, Optional.of(proposal), "理由");
        return Outcomes.keys(
                cases.take(
                        scene.request(scene.file(number), new CaseEvent.Acted(act)),
                        CaseScene.OFFICER));
    }

    private String answered(long cadre, String measure) {
        String number = scene.opened(cadre, measure);
        scene.does(number, "recusal", "verify", "hear", "answer");
        return number;
    }

    private long ofLevel(String level) {
        return scene.cadres(400).stream()
                .filter(each -> levels.on(each, scene.today()).filter(level::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "DEMOTION, SECTION_CHIEF, , casework.level.notNamed",
        "DEMOTION, SECTION_CHIEF, SECTION_CHIEF, casework.level.notLowered",
        "DEMOTION, SECTION_CHIEF, STAFF, casework.level.reasonWanted",
        "DEMOTION, SECTION_CHIEF, SECTION_DEPUTY, done",
        "DEMOTION, SECTION_DEPUTY, SECTION_DEPUTY, casework.level.notLowered",
        "CONVERSION, SECTION_CHIEF, SECTION_CHIEF, casework.level.noRank",
        "CONVERSION, SECTION_CHIEF, 主任, casework.level.noSuchLevel",
        "BLAME_RESIGNATION, SECTION_DEPUTY, SECTION_CHIEF, casework.level.tooHigh",
        "BLAME_RESIGNATION, SECTION_DEPUTY, , done",
        "AWAITING_ASSIGNMENT, SECTION_DEPUTY, SECTION_CHIEF, casework.level.tooHigh",
        "ORDERED_RESIGNATION, SECTION_CHIEF, SECTION_DEPUTY, done"
    })
    void aLevelThatContradictsTheMeasureIsRefused(
            String measure, String former, @Nullable String level, String answer) {
        long cadre = ofLevel(former);
        String number = scene.opened(cadre, measure);
        if (measure.equals("BLAME_RESIGNATION")) {
            scene.does(number, "apply");
        }
        scene.does(number, "recusal", "verify", "hear", "answer");
        LevelNamed named = level == null ? null : new LevelNamed(level, "");
        assertThat(proposing(number, measure, named)).containsExactly(answer);
    }

    @Test
    void aDemotionThatEndsNoPostIsRefusedAndOneCarriedOutGivesTheLevel() {
        long cadre = ofLevel("SECTION_CHIEF");
        String number = answered(cadre, "DEMOTION");
        proposing(number, "DEMOTION", new LevelNamed("SECTION_DEPUTY", ""));
        scene.does(number, "vote", "decide", "talk", "notice");
        String post = scene.vacant("SECTION_DEPUTY");
        assertThat(executing(number, post, new LevelNamed("STAFF", "")))
                .containsExactly("casework.level.otherThanDecided");
        assertThat(executing(number, post, null)).containsExactly("casework.level.postNotLeft");
        scene.does(number, "execute");
        assertThat(levels.of(cadre))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("SECTION_DEPUTY");
                    assertThat(it.endedOn()).isEmpty();
                    assertThat(it.decidedBy()).isEqualTo(document(number));
                });
        assertThat(levels.on(cadre, scene.today())).contains("SECTION_DEPUTY");
        assertThat(decision(number)).contains("免去现职，改任他职").contains("确定为乡科级副职");
    }

    private List<String> proposingPost(String number, String post) {
        var proposal =
                new CaseAct.Proposal(
                        "DEMOTION",
                        Optional.of(post),
                        Optional.of(new LevelNamed("SECTION_DEPUTY", "")));
        var act = new CaseAct.Proposed("propose", Outcome.PROPOSED, Optional.of(proposal), "理由");
        return Outcomes.keys(
                cases.take(
                        scene.request(scene.file(number), new CaseEvent.Acted(act)),
                        CaseScene.OFFICER));
    }

    @Test
    void theNewPostThatWasDecidedIsTakenUpAndNoOther() {
        String number = answered(ofLevel("SECTION_CHIEF"), "DEMOTION");
        List<String> vacant =
                roster.vacant(scene.today()).stream()
                        .filter(each -> each.level().equals("SECTION_DEPUTY"))
                        .map(Post::number)
                        .toList();
        assertThat(proposingPost(number, "没有的职务")).containsExactly("roster.postUnknown");
        assertThat(proposingPost(number, vacant.getFirst())).containsExactly("done");
        scene.does(number, "vote", "decide", "talk", "notice");
        assertThat(executing(number, null, null)).containsExactly("casework.level.postNotTaken");
        var other =
                new CaseAct.Executed(
                        "execute", List.of(), Optional.of(vacant.getLast()), Optional.empty());
        var request = scene.request(scene.file(number), new CaseEvent.Acted(other));
        assertThat(Outcomes.keys(cases.take(request, CaseScene.OFFICER)))
                .containsExactly("casework.level.postOtherThanDecided");
    }

    private List<String> executing(
            String number, @Nullable String post, @Nullable LevelNamed level) {
        var act =
                new CaseAct.Executed(
                        "execute",
                        List.of(),
                        Optional.ofNullable(post),
                        Optional.ofNullable(level));
        return Outcomes.keys(
                cases.take(
                        scene.request(scene.file(number), new CaseEvent.Acted(act)),
                        CaseScene.OFFICER));
    }

    private String document(String number) {
        return scene.file(number).standing().decision().orElseThrow().document();
    }

    private String decision(String number) {
        CaseFile file = scene.file(number);
        int seq =
                file.progress().entries().stream()
                        .filter(each -> each.event() instanceof CaseEvent.Acted(CaseAct.Issued _))
                        .findFirst()
                        .orElseThrow()
                        .seq();
        return papers.write(file, seq, "decision", Language.ZH).orElseThrow().body().toString();
    }

    @Test
    void whoseFormerLevelNobodyRecordedIsStatedByPeopleWithAReason() {
        long cadre = scene.cadre();
        String number = answered(cadre, "DEMOTION");
        scene.as(() ->
                database.sql(
                                "UPDATE roster.tenure SET ended_on = ? WHERE cadre_id = ? AND ended_on IS NULL")
                        .params(scene.today(), cadre)
                        .update());
        assertThat(proposing(number, "DEMOTION", new LevelNamed("SECTION_DEPUTY", "")))
                .containsExactly("casework.level.reasonWanted");
        assertThat(proposing(number, "DEMOTION", new LevelNamed("SECTION_DEPUTY", "档案记载原任正科")))
                .containsExactly("done");
    }
}
