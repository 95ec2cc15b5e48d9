package org.nengxia.policy.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;

class RecusalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Label SOURCE = new Label("登记", "register");
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final Set<Relation> NOTHING_UNKNOWN = Set.of();

    private static RecusalRule rule(
            String id, Relation relation, Confidence confidence, @Nullable Integer within) {
        return new RecusalRule(
                id,
                new Label(id, id),
                relation,
                Set.of(Role.INVESTIGATOR, Role.VOTER),
                within,
                List.of(),
                false,
                Standing.of(confidence));
    }

    private static RecusalRules law(RecusalRule... rules) {
        return new RecusalRules(List.of(rules));
    }

    private static final RecusalRules LAW =
            law(
                    rule("KIN", Relation.KINSHIP, Confidence.F, null),
                    rule("SUP", Relation.FORMER_SUPERIOR, Confidence.S, 3));

    @Test
    void kinWithdraw() {
        var ties = List.of(Tie.of(Relation.KINSHIP, SOURCE));
        assertThat(LAW.judge(Role.INVESTIGATOR, ties, NOTHING_UNKNOWN, DAY))
                .isEqualTo(new Judged.Barred(List.of(LAW.rules().getFirst())));
    }

    @Test
    void aRuleSpeaksOnlyOfTheRolesItNames() {
        var ties = List.of(Tie.of(Relation.KINSHIP, SOURCE));
        assertThat(LAW.judge(Role.HELPER, ties, NOTHING_UNKNOWN, DAY)).isEqualTo(new Judged.Free());
    }

    @Test
    void whoseKinNobodyHasDeclaredIsUndeterminedAndNeverFree() {
        assertThat(LAW.judge(Role.VOTER, List.of(), Set.of(Relation.KINSHIP), DAY))
                .isEqualTo(new Judged.Undetermined(List.of(Relation.KINSHIP)));
        assertThat(LAW.judge(Role.VOTER, List.of(), Set.of(Relation.WITNESS), DAY))
                .isEqualTo(new Judged.Free());
    }

    @Test
    void aKnownTieBarsWhateverElseIsUnknown() {
        var ties = List.of(Tie.of(Relation.FORMER_SUPERIOR, SOURCE));
        assertThat(LAW.judge(Role.VOTER, ties, EnumSet.allOf(Relation.class), DAY))
                .isInstanceOf(Judged.Barred.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01,2023-06-29,false",
        "2020-01-01,2023-06-30,true",
        "2020-01-01,,true",
        ",2025-01-01,true",
        "2026-07-01,,false"
    })
    void aRuleReachesBackSoManyYearsAndNoFurther(
            @Nullable LocalDate since, @Nullable LocalDate until, boolean barred) {
        var ties = List.of(new Tie(Relation.FORMER_SUPERIOR, since, until, SOURCE));
        Judged judged = LAW.judge(Role.INVESTIGATOR, ties, NOTHING_UNKNOWN, DAY);
        assertThat(judged instanceof Judged.Barred).isEqualTo(barred);
    }

    @Test
    void withoutYearsATieCountsHoweverLongAgo() {
        var ties = List.of(new Tie(Relation.KINSHIP, null, LocalDate.of(1990, 1, 1), SOURCE));
        assertThat(LAW.judge(Role.VOTER, ties, NOTHING_UNKNOWN, DAY))
                .isInstanceOf(Judged.Barred.class);
    }

    @Test
    void aRecalledRowNeitherBarsNorAsks() {
        RecusalRules recalled = law(rule("U", Relation.KINSHIP, Confidence.U, null));
        var ties = List.of(Tie.of(Relation.KINSHIP, SOURCE));
        assertThat(recalled.judge(Role.VOTER, ties, EnumSet.allOf(Relation.class), DAY))
                .isEqualTo(new Judged.Free());
    }

    @Test
    void oneMoreTieOrOneMoreUnknownNeverSetsAnybodyFree() {
        Random random = new Random(20260630);
        for (int i = 0; i < 5000; i++) {
            List<Tie> ties = Stream.generate(() -> any(random)).limit(random.nextInt(3)).toList();
            Judged before = LAW.judge(Role.VOTER, ties, NOTHING_UNKNOWN, DAY);
            List<Tie> more = new ArrayList<>(ties);
            more.add(any(random));
            Judged after = LAW.judge(Role.VOTER, more, Set.of(Relation.KINSHIP), DAY);
            assertThat(after).isNotInstanceOf(Judged.Free.class);
            if (before instanceof Judged.Barred) {
                assertThat(after).isInstanceOf(Judged.Barred.class);
            }
        }
    }

    private static Tie any(Random random) {
        return Tie.of(RELATIONS.get(random.nextInt(RELATIONS.size())), SOURCE);
    }
}
