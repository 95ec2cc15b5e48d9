package org.nengxia.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;
import org.nengxia.sample.population.Slant;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FairnessViewTest {
    @Autowired Fairness fairness;
    private FairnessView view;

    @BeforeAll
    void look(@TempDir Path folder) {
        view = new Views(fairness, folder).of(5, 6_000, Slant.NONE);
    }

    private Set<String> apart(Dimension by, SetApart.Reason reason) {
        return view.apart().stream()
                .filter(each -> each.by() == by && each.reason() == reason)
                .map(each -> each.rule().id())
                .collect(Collectors.toSet());
    }

    @Test
    void theAgesOfConversionAreTheirRulesOwnEffectAndInNoComparison() {
        for (Dimension by : List.of(Dimension.SEX, Dimension.AGE)) {
            assertThat(apart(by, SetApart.Reason.OWN_EFFECT))
                    .containsExactlyInAnyOrder("C1-1", "C1-2");
            assertThat(view.contrasts())
                    .filteredOn(each -> each.by() == by)
                    .allMatch(each ->
                            each.part().rules().stream()
                                    .noneMatch(rule -> rule.id().startsWith("C1-")));
        }
        assertThat(apart(Dimension.UNIT_KIND, SetApart.Reason.OWN_EFFECT)).isEmpty();
    }

    @Test
    void theRulesOwnEffectNamesItsParameterAndItsAuthority() {
        SetApart women =
                view.apart().stream()
                        .filter(each -> each.rule().id().equals("C1-2"))
                        .findFirst()
                        .orElseThrow();
        assertThat(women.parameters()).hasSize(1);
        assertThat(women.parameters().getFirst().id()).isEqualTo("female_age");
        assertThat(women.parameters().getFirst().citations()).hasToString("[county-account:C1]");
        assertThat(women.groups())
                .filteredOn(each -> each.key().equals("M"))
                .allMatch(each -> each.hit() == 0);
    }

    @Test
    void whatIsSaidOfWholeTeamsIsNotCountedAsPersonsOfAKindOfUnit() {
        assertThat(apart(Dimension.UNIT_KIND, SetApart.Reason.WHOLE_TEAMS))
                .isNotEmpty()
                .doesNotContain("K13-1", "C1-1");
        assertThat(apart(Dimension.SEX, SetApart.Reason.WHOLE_TEAMS)).isEmpty();
    }

    @Test
    void theSumsOfTheGroupsAreEverybody() {
        for (Rates rates : view.rates()) {
            assertThat(rates.groups().stream().mapToLong(Group::cadres).sum()).isEqualTo(6_000);
        }
        for (LawPart.Scope scope : LawPart.Scope.values()) {
            assertThat(hits(scope, Dimension.SEX)).isNotNegative();
        }
        assertThat(rule("K13-1", Dimension.SEX)).isEqualTo(rule("K13-1", Dimension.AGE));
        assertThat(rule("K13-1", Dimension.SEX)).isEqualTo(rule("K13-1", Dimension.UNIT_KIND));
    }

    private long hits(LawPart.Scope scope, Dimension by) {
        return view.rates().stream()
                .filter(each -> each.part().scope() == scope && each.by() == by)
                .flatMap(each -> each.groups().stream())
                .mapToLong(Group::hit)
                .sum();
    }

    private List<Long> rule(String id, Dimension by) {
        Rates rates =
                view.rates().stream()
                        .filter(each -> each.part().key().equals("RULE:" + id) && each.by() == by)
                        .findFirst()
                        .orElseThrow();
        return List.of(
                rates.groups().stream().mapToLong(Group::hit).sum(),
                rates.groups().stream().mapToLong(Group::undetermined).sum());
    }

    @Test
    void aMissingFactIsNeverAMiss() {
        Group group = new Group("F", 100, 5, 40);
        assertThat(Counted.HIT.in(group).of()).isEqualTo(60);
        assertThat(Counted.UNDETERMINED.in(group).of()).isEqualTo(100);
        assertThat(view.rates())
                .anyMatch(each -> each.groups().stream().anyMatch(it -> it.undetermined() > 0));
    }

    @Test
    void fewPeopleAreLeftUnjudgedAndPeopleOfUnknownGroupAreNotCompared() {
        assertThat(view.tooFew()).isPositive();
        assertThat(view.tests()).isPositive();
        assertThat(view.contrasts())
                .filteredOn(each -> each.verdict() instanceof Verdict.Tested)
                .allMatch(each -> view.caution().judges(each.shares()));
        assertThat(view.contrasts()).noneMatch(each -> each.group().equals("?"));
    }

    @Test
    void ofTwoGroupsOneIsComparedWithTheOther() {
        assertThat(view.contrasts())
                .filteredOn(each -> each.by() == Dimension.SEX)
                .allMatch(each -> each.group().equals("F"));
    }

    @Test
    void aLawThatIsNotThereOrNotYetOrALevelThatIsNoneIsRefused() {
        FairnessOrder usual = Views.ORDER;
        assertThat(refusal(new FairnessOrder("nowhere", usual.day(), 0.05)))
                .isEqualTo("fairness.unknownPack");
        assertThat(refusal(new FairnessOrder("national-2022", usual.day(), 0.05)))
                .isEqualTo("fairness.notInForce");
        assertThat(refusal(new FairnessOrder(usual.pack(), usual.day(), 0)))
                .isEqualTo("fairness.level");
    }

    private String refusal(FairnessOrder order) {
        return switch (fairness.look(order, Actor.COMMAND_LINE)) {
            case FairnessOutcome.Refused(Refusal refusal) -> refusal.key();
            case FairnessOutcome.Seen _ -> "";
        };
    }
}
