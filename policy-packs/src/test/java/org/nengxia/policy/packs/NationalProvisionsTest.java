package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.inforce.DormantRule;
import org.nengxia.policy.inforce.DormantRule.Reason;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Crosswalk;
import org.nengxia.policy.pack.ExitChannel;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.pack.Precondition;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Role;
import org.nengxia.policy.recusal.Tie;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.TimeLimit;

/// What the national packs lay down besides their rules, and what of it may act.
class NationalProvisionsTest {

    private static Pack pack(String id) {
        return County.packs().pack(id).orElseThrow();
    }

    private static Stream<Pack> national() {
        return Stream.of(pack("national-2015"), pack("national-2022"));
    }

    @Test
    void thereWereSixChannelsOfGoingDownAndThereAreSeven() {
        assertThat(pack("national-2015").provisions().channels())
                .extracting(ExitChannel::code)
                .containsExactly(
                        "age", "term", "accountability", "unsuitable", "health", "discipline");
        assertThat(pack("national-2022").provisions().channels())
                .extracting(ExitChannel::code)
                .containsExactly(
                        "accountability",
                        "sanction",
                        "handling",
                        "resignation",
                        "tenure",
                        "retirement",
                        "unsuitable");
    }

    @Test
    void onlyIn2015AWarningMustHaveGoneUnheeded() {
        assertThat(national().map(pack -> pack.provisions().precondition()))
                .map(each -> Objects.requireNonNull(each).priorWarning())
                .containsExactly(true, false);
        assertThat(national().map(pack -> pack.provisions().precondition()))
                .map(Objects::requireNonNull)
                .flatMap(Precondition::citations)
                .hasSize(2);
    }

    @Test
    void anArticleThatWasNotReadIsMarkedReconstructedOrQuoted() {
        List<Article> articles =
                national()
                        .flatMap(pack -> pack.instruments().stream())
                        .flatMap(instrument -> instrument.articles().stream())
                        .toList();
        assertThat(articles).filteredOn(each -> each.confidence() == Confidence.F).isNotEmpty();
        assertThat(articles)
                .filteredOn(each -> each.confidence() != Confidence.F && !each.reconstructed())
                .extracting(Article::id)
                .containsExactly("57", "60");
        assertThat(articles)
                .filteredOn(Article::reconstructed)
                .noneMatch(each -> each.confidence() == Confidence.F);
    }

    @Test
    void whatWasOnlyRecalledNeverActs() {
        national()
                .forEach(pack -> {
                    var timers = pack.provisions().timers();
                    var effects = pack.provisions().effects();
                    assertThat(timers)
                            .filteredOn(each -> each.standing().confidence() == Confidence.U)
                            .isNotEmpty()
                            .noneMatch(each -> each.standing().acts());
                    assertThat(effects)
                            .filteredOn(each -> each.standing().confidence() == Confidence.U)
                            .isNotEmpty()
                            .noneMatch(each -> each.standing().acts());
                });
        assertThat(pack("national-2022").ground("UD22-12"))
                .hasValueSatisfying(ground -> assertThat(ground.standing().acts()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "national-2015,2018-12-31,UD15-HL-1 LAW-88-1-1 LAW-88-5-1 LAW-88-5-2 BC-2-1 VT-1"
                + " UD15-07-T-1 UD15-07-T-2",
        "national-2015,2021-12-31,BC-2-1 VT-1 UD15-07-T-1 UD15-07-T-2",
        "national-2022,2023-12-31,BC-2-1 VT-1 UD22-08-T-1"
    })
    void whatWasInferredSleepsUntilItIsSignedOff(String id, LocalDate day, String rules) {
        Set<String> unsigned =
                PackOnDay.of(pack(id), day).dormant().stream()
                        .filter(each ->
                                each.reasons().stream()
                                        .anyMatch(Reason.NotSignedOff.class::isInstance))
                        .map(DormantRule::ruleId)
                        .collect(Collectors.toSet());
        assertThat(unsigned).containsExactlyInAnyOrder(rules.split(" "));
    }

    @Test
    void twoRulesOnDemotionStandSideBySide() {
        List<EffectPeriod> demotions =
                pack("national-2022").provisions().effects().stream()
                        .filter(each ->
                                each.measure().equals("DEMOTION")
                                        && each.standing().acts()
                                        && each.bars().contains(Bar.PROMOTION))
                        .toList();
        assertThat(demotions)
                .extracting(each -> each.lasts().longest().flatMap(Length::months).orElseThrow())
                .containsExactly(24, 12);
        assertThat(demotions.getFirst().grounds()).isNotEmpty();
        assertThat(demotions.getLast().grounds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "T-RV-30,30 calendar-day",
        "T-AP-dec,60 calendar-day",
        "T-GS-54,1 month",
        "T-HB-1Y,12 month",
        "T-HB-1Y-again,12 month",
        "T-GS-54-max,6 month",
        "T-RS-1M,1 month",
        "T-FX-15,15 working-day",
        "T-PR-1Y,1 year"
    })
    void timeLimitsKeepTheUnitOfTheLaw(String id, String length) {
        assertThat(national().flatMap(pack -> pack.provisions().timers().stream()))
                .filteredOn(timer -> timer.id().equals(id))
                .extracting(TimeLimit::length)
                .hasSize(2)
                .allMatch(each -> each.toString().equals(length));
    }

    @ParameterizedTest
    @CsvSource({
        "KINSHIP,VOTER,true",
        "KINSHIP,HELPER,true",
        "OWN_CASE,INVESTIGATOR,true",
        "OWN_UNIT,INVESTIGATOR,true",
        "OWN_UNIT,VOTER,false",
        "FORMER_SUPERIOR,APPEAL,true",
        "DECIDED_BEFORE,APPEAL,true",
        "DECIDED_BEFORE,VOTER,false",
        "COMPLAINANT,VOTER,true"
    })
    void allShippedPacksSayWhoWithdrawsFromWhat(Relation relation, Role role, boolean barred) {
        List<Tie> ties = List.of(Tie.of(relation, new Label("登记", "register")));
        for (Pack pack : County.packs().ready()) {
            Judged judged = pack.provisions().recusals().judge(role, ties, Set.of(), pack.from());
            assertThat(judged instanceof Judged.Barred).as(pack.id()).isEqualTo(barred);
        }
    }

    @Test
    void everyGroundOfTheListsIsSetAgainstBothOtherPacks() {
        List<String> ids = List.of("county-seed", "national-2015", "national-2022");
        for (String id : ids) {
            List<Crosswalk> rows = pack(id).provisions().crosswalk();
            for (String other : ids) {
                if (!other.equals(id)) {
                    assertThat(rows.stream().filter(row -> row.pack().equals(other)))
                            .extracting(Crosswalk::ground)
                            .doesNotHaveDuplicates()
                            .containsAll(
                                    pack(id).manifestations().stream().map(Ground::id).toList());
                }
            }
        }
    }

    @Test
    void theCrosswalkReadsTheSameFromBothSides() {
        for (Pack pack : County.packs().ready()) {
            for (Crosswalk row : pack.provisions().crosswalk()) {
                assertThat(row.relation() == Crosswalk.Relation.NONE).isEqualTo(row.to().isEmpty());
                for (String to : row.to()) {
                    assertThat(pack(row.pack()).ground(to)).as(to).isPresent();
                    assertThat(pack(row.pack()).provisions().crosswalk())
                            .as("%s and %s", row.ground(), to)
                            .anyMatch(back ->
                                    back.ground().equals(to) && back.to().contains(row.ground()));
                }
            }
        }
    }
}
