package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.level.PostChoices;
import org.nengxia.casework.level.PostChoices.Choice;
import org.nengxia.casework.level.PostChoices.Want;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which posts the forms of acts offer.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostChoicesTest {
    @Autowired PostChoices choices;
    @Autowired CaseScene scene;
    @Autowired Roster roster;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private Choice offered(String number, Form form) {
        return choices.of(scene.file(number), form, clock.today()).orElseThrow();
    }

    private static Stream<Post> posts(Choice choice) {
        return choice.posts().values().stream().flatMap(List::stream);
    }

    private void takenUp(Post post) {
        scene.as(() ->
                database.sql(
                                """
                                INSERT INTO roster.tenure (number, cadre_id, post, began_on)
                                SELECT gen_random_uuid()::text, max(cadre_id), ?, ?::date FROM roster.cadre
                                """)
                        .params(post.number(), clock.today())
                        .update());
    }

    @Test
    void aProposalMayNameAVacantPostNoHigherThanTheFormerOneTheOwnUnitsFirst() {
        long cadre = scene.cadre();
        Post former = roster.tenures(cadre, clock.today()).getFirst().post();
        String number = scene.opened(cadre, "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer");
        Choice choice = offered(number, Form.PROPOSE);
        assertThat(choice.want()).isEqualTo(Want.OPTIONAL);
        assertThat(posts(choice))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(roster.holder(each.number(), clock.today())).isEmpty())
                .doesNotContain(former);
        choice.posts()
                .values()
                .forEach(level ->
                        assertThat(level.stream().map(each -> !each.unit().equals(former.unit())))
                                .isSorted());
    }

    @Test
    void carryingADemotionOutOffersPostsOfTheLevelDecidedAndSaysWhenThereIsNone() {
        scene.vacant("STAFF");
        String number = scene.served(scene.cadre(), "DEMOTION");
        Choice choice = offered(number, Form.EXECUTE);
        assertThat(choice.want()).isEqualTo(Want.NEEDED);
        assertThat(posts(choice)).isNotEmpty().allMatch(each -> each.level().equals("STAFF"));
        posts(choice).forEach(this::takenUp);
        assertThat(offered(number, Form.EXECUTE).posts()).isEmpty();
        assertThat(offered(number, Form.EXECUTE).want()).isEqualTo(Want.NEEDED);
    }

    @Test
    void annullingOffersEqualPostsOnlyWhereSomebodyElseHoldsTheFormer() {
        long cadre = scene.cadre();
        Tenure former = roster.tenures(cadre, clock.today()).getFirst();
        String number = scene.served(cadre, "REMOVAL");
        scene.does(number, "execute");
        scene.does(number, "rights", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
        assertThat(choices.of(scene.file(number), Form.RESTORE, clock.today())).isEmpty();
        takenUp(former.post());
        Choice choice = offered(number, Form.RESTORE);
        assertThat(choice.want()).isEqualTo(Want.EQUAL);
        assertThat(choice.former()).isEqualTo(former.post().inWords());
        assertThat(posts(choice)).allMatch(each -> each.level().equals(former.post().level()));
    }
}
