package org.nengxia.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Running;
import org.nengxia.policy.term.Bar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class EligibilityTest {
    @Autowired Eligibility eligibility;
    @Autowired Records records;
    private long cadre;
    private String evidence = "";

    @BeforeEach
    void somebodyWithASanction() {
        records.none();
        records.unit("U1");
        cadre = records.cadre("欧阳明");
        evidence =
                records.line(
                        "notice.sanction",
                        "cadre_id %d | unit U1 | decided_on 2005-03-01 | kind DEMERIT | organ 县纪委 | adjustment_recommended false"
                                .formatted(cadre));
    }

    private String handled(String measure, String decided, String more) {
        return records.line(
                "evidence.handling",
                "cadre_id %d | unit U1 | measure %s | decided_on %s | document 1号 | organ 县委 | sources %s%s"
                        .formatted(cadre, measure, decided, evidence, more));
    }

    private Eligible answer(Bar bar, String day) {
        Eligible answer = eligibility.of(cadre, LocalDate.parse(day), Actor.PRODUCT).get(bar);
        return answer == null ? new Eligible.Open() : answer;
    }

    private LocalDate until(Bar bar, String day) {
        return answer(bar, day) instanceof Eligible.BarredUntil barred
                ? barred.day()
                : LocalDate.MIN;
    }

    @Test
    void aDemeritBarsFromPromotionAndWageStepsForAYear() {
        assertThat(until(Bar.PROMOTION, "2005-12-31")).isEqualTo("2006-02-28");
        assertThat(until(Bar.WAGE, "2006-02-28")).isEqualTo("2006-02-28");
        assertThat(answer(Bar.WAGE, "2006-03-01")).isEqualTo(new Eligible.Open());
        assertThat(answer(Bar.PROMOTION, "2005-02-28")).isEqualTo(new Eligible.Open());
    }

    @Test
    void ofSeveralTheLatestEndCountsAndEachIsNamed() {
        String number =
                handled("DEMOTION", "2005-04-01", " | grounds K05 | effective_on 2005-05-01");
        assertThat(answer(Bar.PROMOTION, "2005-12-31"))
                .isInstanceOfSatisfying(
                        Eligible.BarredUntil.class,
                        barred -> {
                            assertThat(barred.day()).isEqualTo("2007-04-30");
                            assertThat(barred.because())
                                    .extracting(each -> each.taken().number())
                                    .containsExactly(number, number, evidence);
                            assertThat(barred.because())
                                    .extracting(Running::countedFromDecision)
                                    .containsExactly(false, false, true);
                        });
    }

    @Test
    void aDemotionWhoseGroundsAreNotRecordedIsUndeterminedAfterWhatIsCertain() {
        handled("DEMOTION", "2005-04-01", "");
        assertThat(until(Bar.PROMOTION, "2005-12-31")).isEqualTo("2006-03-31");
        assertThat(answer(Bar.PROMOTION, "2006-12-31"))
                .isInstanceOfSatisfying(
                        Eligible.Undetermined.class,
                        answer ->
                                assertThat(answer.doubts())
                                        .extracting(each -> each.effect().id())
                                        .containsExactly("EF-DM-M"));
    }

    @Test
    void aPlainDemotionBarsForAYearAndAnyRemovalInTheCountyFromAnEqualPost() {
        handled("DEMOTION", "2006-04-01", " | grounds E2");
        assertThat(until(Bar.PROMOTION, "2006-12-31")).isEqualTo("2007-03-31");
        handled("REMOVAL", "2006-05-01", " | grounds E2");
        assertThat(until(Bar.EQUAL_POST, "2006-12-31")).isEqualTo("2007-04-30");
    }

    @Test
    void theYearAfterADemotionRunsFromTheNewPostThatItsDocumentGave() {
        handled("DEMOTION", "2006-04-01", " | grounds E2");
        String post = records.post("U1", false);
        records.tenure(cadre, post, "2006-06-15", "appointed_by", "1号");
        assertThat(until(Bar.PROMOTION, "2006-12-31")).isEqualTo("2007-06-14");
    }

    @Test
    void aGradeBarsByItselfInTheNextYearAndTakesItsOwnYearAway() {
        records.line(
                "assessment.grade",
                "cadre_id %d | unit U1 | year 2022 | decided_on 2023-01-20 | grade BASICALLY_COMPETENT"
                        .formatted(cadre));
        assertThat(until(Bar.PROMOTION, "2023-02-01")).isEqualTo("2023-12-31");
        assertThat(answer(Bar.PROMOTION, "2024-01-01")).isEqualTo(new Eligible.Open());
        assertThat(until(Bar.WAGE, "2022-06-30")).isEqualTo("2022-12-31");
        assertThat(answer(Bar.WAGE, "2023-02-01")).isEqualTo(new Eligible.Open());
    }

    @Test
    void probationWithinThePartyBarsForOneOrTwoYears() {
        records.line(
                "notice.sanction",
                "cadre_id %d | unit U1 | decided_on 2023-03-01 | kind PARTY_PROBATION_2 | organ 县纪委 | adjustment_recommended false"
                        .formatted(cadre));
        assertThat(until(Bar.PROMOTION, "2023-04-01")).isEqualTo("2025-02-28");
        assertThat(until(Bar.RANK, "2023-04-01")).isEqualTo("2025-02-28");
    }

    @Test
    void underBothLawsOfTheDayTheLongerPeriodHolds() {
        handled("ADMONITION", "2023-01-10", "");
        assertThat(until(Bar.PROMOTION, "2023-02-01")).isEqualTo("2023-07-09");
        assertThat(until(Bar.RANK, "2023-02-01")).isEqualTo("2023-07-09");
        assertThat(until(Bar.MERIT, "2023-08-01")).isEqualTo("2023-12-31");
        assertThat(answer(Bar.WAGE, "2023-08-01")).isEqualTo(new Eligible.Open());
    }

    @Test
    void theEndOfTheTermIsThatOfThePostHeldWhenTheAdmonitionTookEffect() {
        String number = handled("ADMONITION", "2004-04-01", "");
        assertThat(answer(Bar.MERIT, "2005-02-01")).isInstanceOf(Eligible.Undetermined.class);
        String post = records.post("U1", false);
        records.tenure(cadre, post, "2003-06-15", "term_ends_on", LocalDate.of(2005, 6, 14));
        assertThat(until(Bar.MERIT, "2005-02-01")).isEqualTo("2005-06-14");
        assertThat(answer(Bar.MERIT, "2005-06-15")).isEqualTo(new Eligible.Open());
        assertThat(number).isNotEmpty();
    }

    @Test
    void whatTheOrganFixedForSeveralSanctionsIsReckonedAsTheNoticeSays() {
        String same =
                "cadre_id %d | unit U1 | decided_on 2023-03-01 | kind DEMERIT | organ 县监委 | adjustment_recommended false"
                        .formatted(cadre);
        records.line("notice.sanction", same);
        records.line("notice.sanction", same);
        assertThat(until(Bar.WAGE, "2023-04-01")).isEqualTo("2024-02-29");
        assertThat(answer(Bar.WAGE, "2024-06-01")).isInstanceOf(Eligible.Undetermined.class);
        records.line("notice.sanction", same + " | months 20");
        assertThat(until(Bar.WAGE, "2024-06-01")).isEqualTo("2024-10-31");
    }

    @Test
    void theListHasEverybodyWhomAPeriodBarsAndNobodyElse() {
        records.cadre("无事人");
        LocalDate day = LocalDate.of(2005, 12, 31);
        assertThat(eligibility.all(day, Actor.PRODUCT)).containsOnlyKeys(cadre);
        assertThat(eligibility.all(day, Actor.PRODUCT))
                .containsEntry(cadre, eligibility.of(cadre, day, Actor.PRODUCT));
        assertThat(eligibility.all(LocalDate.of(2010, 1, 1), Actor.PRODUCT)).isEmpty();
    }
}
