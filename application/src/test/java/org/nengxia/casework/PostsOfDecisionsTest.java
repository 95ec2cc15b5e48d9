package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;
import static org.nengxia.casework.Outcomes.together;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseAct.LevelNamed;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.roster.Levels;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who holds which post once a decision was carried out, made lighter, or annulled.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostsOfDecisionsTest {
    private static final LevelNamed STAFF = new LevelNamed("STAFF", "按编制安排");
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired Roster roster;
    @Autowired Levels levels;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private Tenure held(long cadre) {
        return roster.tenures(cadre, clock.today()).getFirst();
    }

    private Request executing(String number, Tenure left, @Nullable String post) {
        var act =
                new CaseAct.Executed(
                        "execute",
                        List.of(left.number()),
                        Optional.ofNullable(post),
                        Optional.empty());
        return scene.request(scene.file(number), new CaseEvent.Acted(act));
    }

    private List<String> executed(String number, Tenure left, @Nullable String post) {
        return keys(cases.take(executing(number, left, post), CaseScene.OFFICER));
    }

    private List<String> corrected(
            String number, String task, @Nullable LevelNamed level, @Nullable String post) {
        var act =
                new CaseAct.Corrected(
                        task, "", "变更", Optional.ofNullable(level), Optional.ofNullable(post));
        return byMember(number, act);
    }

    private List<String> restored(String number, @Nullable String equal) {
        return byMember(
                number, new CaseAct.Restored("restore", "恢复职务", Optional.ofNullable(equal)));
    }

    private List<String> byMember(String number, CaseAct act) {
        var request = scene.request(scene.file(number), new CaseEvent.Acted(act));
        return keys(cases.take(request, CaseScene.MEMBER));
    }

    /// The committee changes the decision upon review.
    private void changedTo(String number, String measure) {
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        var usual = (CaseEvent.Acted) scene.request(number, "review", Outcome.CHANGED).event();
        var ruled = (CaseAct.Ruled) usual.act();
        assertThat(
                        byMember(
                                number,
                                new CaseAct.Ruled(
                                        ruled.task(),
                                        ruled.outcome(),
                                        Optional.of(measure),
                                        ruled.reason(),
                                        ruled.vote())))
                .containsExactly("done");
    }

    /// The person appeals after the review, and the organ of appeal annuls the decision.
    private void annulledAfterReview(String number) {
        scene.does(number, "review-notice");
        scene.does(number, "appeal", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
    }

    private static List<String> posts(List<Tenure> tenures) {
        return tenures.stream().map(each -> each.post().number()).toList();
    }

    /// Somebody else takes a post up on a day.
    private void takenUp(String post, LocalDate on) {
        scene.as(() ->
                database.sql(
                                """
                                INSERT INTO roster.tenure (number, cadre_id, post, began_on)
                                SELECT gen_random_uuid()::text, max(cadre_id), ?, ?::date FROM roster.cadre
                                """)
                        .params(post, on)
                        .update());
    }

    private String vacant(Tenure like, boolean equal) {
        return roster.vacant(clock.today()).stream()
                .filter(each -> each.leading() == like.post().leading())
                .filter(each -> each.level().equals(like.post().level()) == equal)
                .filter(each -> !each.number().equals(like.post().number()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void aDemotionIsCarriedOutIntoAnotherPostOfTheLevelThatWasDecided() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "DEMOTION");
        assertThat(executed(number, former, null)).containsExactly("casework.postNeeded");
        assertThat(executed(number, former, vacant(former, true)))
                .containsExactly("casework.level.postOfOtherLevel");
        assertThat(executed(number, former, "没有的职务")).containsExactly("roster.postUnknown");
        String post = scene.vacant("STAFF");
        assertThat(executed(number, former, post)).containsExactly("done");
        Tenure now = held(cadre);
        assertThat(now.post().number()).isEqualTo(post);
        assertThat(now.beganOn()).isEqualTo(clock.today());
        assertThat(scene.file(number).standing().decision().orElseThrow().newPost()).contains(post);
    }

    @Test
    void whoeverIsRemovedDoesNotStayInTheSamePost() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "REMOVAL");
        assertThat(executed(number, former, former.post().number()))
                .containsExactly("casework.level.postSame");
        assertThat(executed(number, former, null)).containsExactly("done");
    }

    @Test
    void aPostThatSomebodyTakesUpLaterIsNotVacant() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "DEMOTION");
        String post = scene.vacant("STAFF");
        takenUp(post, clock.today().plusDays(3));
        assertThat(executed(number, former, post)).containsExactly("roster.postHeld");
    }

    @Test
    void ofTwoWhoWouldHaveOnePostAtOnceOneIsToldThatItIsHeld() throws Exception {
        List<Long> cadres = scene.cadres(2);
        String post = scene.vacant("STAFF");
        Request one = executing(scene.served(cadres.get(0), "DEMOTION"), held(cadres.get(0)), post);
        Request other =
                executing(scene.served(cadres.get(1), "DEMOTION"), held(cadres.get(1)), post);
        var outcomes =
                together(
                        () -> cases.take(one, CaseScene.OFFICER),
                        () -> cases.take(other, CaseScene.OFFICER));
        assertThat(outcomes.stream().flatMap(each -> keys(each).stream()))
                .containsExactlyInAnyOrder("done", "roster.postHeld");
        assertThat(roster.holder(post, clock.today())).isPresent();
    }

    @Test
    void whoWasRemovedAndIsOnlyDemotedTakesUpAnotherPostFromTheDayOfTheCorrection() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "REMOVAL");
        assertThat(executed(number, former, null)).containsExactly("done");
        LocalDate left = clock.today();
        changedTo(number, "DEMOTION");
        clock.pass(4);
        assertThat(corrected(number, "correct-review", STAFF, null))
                .containsExactly("casework.postNeeded");
        String post = scene.vacant("STAFF");
        assertThat(corrected(number, "correct-review", STAFF, post)).containsExactly("done");
        List<Tenure> all = roster.tenures(cadre);
        assertThat(all.getFirst().post().number()).isEqualTo(post);
        assertThat(all.getFirst().beganOn()).isEqualTo(clock.today());
        assertThat(all.get(1).endedOn()).contains(left);
        assertThat(levels.of(cadre).getFirst().beganOn()).isEqualTo(left);
        annulledAfterReview(number);
        assertThat(restored(number, null)).containsExactly("done");
        assertThat(posts(roster.tenures(cadre, clock.today())))
                .contains(former.post().number())
                .doesNotContain(post);
        assertThat(levels.of(cadre)).isEmpty();
    }

    @Test
    void whoIsDemotedAndOnlyConvertedLeavesTheLowerPostToo() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "DEMOTION");
        String lower = scene.vacant("STAFF");
        assertThat(executed(number, former, lower)).containsExactly("done");
        clock.pass(2);
        changedTo(number, "CONVERSION");
        var rank = new LevelNamed("PRINCIPAL_CLERK", "按编制安排");
        assertThat(corrected(number, "correct-review", rank, former.post().number()))
                .containsExactly("casework.level.postSame");
        assertThat(corrected(number, "correct-review", rank, null)).containsExactly("done");
        assertThat(posts(roster.tenures(cadre, clock.today()))).doesNotContain(lower);
        assertThat(roster.tenures(cadre).getFirst().endedOn()).contains(clock.today());
    }

    @Test
    void aLighterMeasureThatKeepsThePostGivesAnEqualOneWhereSomebodyElseHoldsTheFormer() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "DEMOTION");
        assertThat(executed(number, former, scene.vacant("STAFF"))).containsExactly("done");
        changedTo(number, "ADMONITION");
        assertThat(corrected(number, "correct-review", null, vacant(former, true)))
                .containsExactly("roster.formerFree");
        takenUp(former.post().number(), clock.today());
        assertThat(corrected(number, "correct-review", null, null))
                .containsExactly("roster.postTaken");
        String equal = vacant(former, true);
        assertThat(corrected(number, "correct-review", null, equal)).containsExactly("done");
        assertThat(posts(roster.tenures(cadre, clock.today()))).containsExactly(equal);
        clock.pass(3);
        annulledAfterReview(number);
        assertThat(restored(number, null)).containsExactly("roster.postTaken");
        assertThat(restored(number, equal)).containsExactly("done");
        assertThat(held(cadre).post().number()).isEqualTo(equal);
        assertThat(held(cadre).beganOn()).isEqualTo(clock.today().minusDays(3));
    }

    @Test
    void anAnnulledDecisionGivesAnEqualPostWhereSomebodyElseHoldsTheFormer() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "DEMOTION");
        assertThat(executed(number, former, scene.vacant("STAFF"))).containsExactly("done");
        scene.does(number, "rights", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
        assertThat(restored(number, vacant(former, true))).containsExactly("roster.formerFree");
        takenUp(former.post().number(), clock.today());
        assertThat(restored(number, null)).containsExactly("roster.postTaken");
        assertThat(restored(number, vacant(former, false))).containsExactly("roster.notEqual");
        String equal = vacant(former, true);
        assertThat(restored(number, equal)).containsExactly("done");
        assertThat(posts(roster.tenures(cadre, clock.today()))).containsExactly(equal);
    }

    @Test
    void aDecisionMadeLighterBeforeItWasCarriedOutLeavesThePost() {
        long cadre = scene.cadre();
        Tenure former = held(cadre);
        String number = scene.served(cadre, "DEMOTION");
        changedTo(number, "ADMONITION");
        assertThat(corrected(number, "correct-review", null, null)).containsExactly("done");
        assertThat(executed(number, former, null)).containsExactly("casework.level.postKept");
        scene.does(number, "execute");
        assertThat(held(cadre)).isEqualTo(former);
    }
}
