package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.eligibility.Eligibilities;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Running;
import org.nengxia.policy.eligibility.Taken;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;

/// What the shipped packs bar somebody from while a case is open, in a term of office, and after
/// several sanctions taken together (RK-08, GS-02, GS-08, TX-07): worked cases of 10 March 2023.
class OpenEndedEffectsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);

    private static Pack pack(String id) {
        return County.packs().pack(id).orElseThrow();
    }

    private static Taken taken(String number, String measure, String ground, Taken.Ends ends) {
        List<String> grounds = ground.isEmpty() ? List.of() : List.of(ground);
        return new Taken("r", number, measure, grounds, DAY, DAY, null, ends);
    }

    private static Taken sanction(String number, String kind, @Nullable Integer months) {
        return taken(number, kind, "", new Taken.Ends(null, null, months));
    }

    private static String told(String id, Bar bar, LocalDate day, Taken... measures) {
        Eligible answer =
                Eligibilities.on(day, Arrays.asList(measures), _ -> List.of(pack(id))).get(bar);
        return switch (answer) {
            case Eligible.BarredWhileOpen(var because, _) -> "until case-end, " + row(because);
            case Eligible.BarredUntil(LocalDate until, _, _) -> until.toString();
            case Eligible.Undetermined(var doubts) ->
                    doubts.getFirst().doubt().orElseThrow() + ", " + row(doubts);
            case Eligible.Open() -> "open";
            case null -> "no answer";
        };
    }

    private static String row(List<Running> periods) {
        return periods.getFirst().effect().id();
    }

    @ParameterizedTest
    @CsvSource({
        "national-2022,UD22-OH,RANK,'until case-end, EF-CO-R'",
        "national-2022,UD22-AC,RANK,'until case-end, EF-CO-R'",
        "national-2015,UD15-DL,RANK,'until case-end, EF-CO-R'",
        "national-2022,UD22-14,RANK,open",
        "national-2022,UD22-OH,PROMOTION,open",
        "national-2022,UD22-OH,MERIT,open",
        "county-seed,K14,RANK,open"
    })
    void anOpenCaseBarsFromWhatTheRulesSayAndFromNothingThatIsOnlyInferred(
            String id, String ground, Bar bar, String answer) {
        Taken open = taken("C-1", "CASE_OPEN", ground, Taken.Ends.UNRECORDED);
        assertThat(told(id, bar, DAY.plusYears(2), open)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"national-2015,EF-CO-RA", "national-2022,EF-CO-RA", "national-2022,EF-CO-G"})
    void whatIsInferredOfAnOpenCaseWaitsForSomebodyToSignItOff(String id, String row) {
        assertThat(pack(id).provisions().effects())
                .filteredOn(each -> each.id().equals(row))
                .singleElement()
                .matches(each -> each.standing().confidence() == Confidence.I)
                .matches((EffectPeriod each) -> !each.standing().acts());
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING,2,2023-09-10,'TOGETHER, EF-W'",
        "WARNING,2,2024-03-09,'TOGETHER, EF-W'",
        "WARNING,2,2024-03-10,open",
        "MAJOR_DEMERIT,3,2027-03-09,'TOGETHER, EF-MD'",
        "MAJOR_DEMERIT,3,2027-03-10,open",
        "GRADE_LOWERED,2,2027-03-09,'TOGETHER, EF-GL'",
        "DISMISSAL,2,2025-03-10,open"
    })
    void sanctionsOfAKindTakenTogetherReachFortyEightMonthsAtMost(
            String kind, int count, LocalDate day, String answer) {
        Taken[] together = new Taken[count];
        Arrays.setAll(together, i -> sanction("S-" + i, kind, null));
        assertThat(told("national-2022", Bar.RANK, day, together)).isEqualTo(answer);
        assertThat(told("national-2015", Bar.RANK, day, together)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"18,2024-09-09", "30,2025-09-09", "48,2027-03-09", "54,2027-03-09"})
    void whatTheOrganFixedIsReckonedAsItStands(int months, LocalDate last) {
        assertThat(told("national-2022", Bar.RANK, DAY, sanction("S", "MAJOR_DEMERIT", months)))
                .isEqualTo(last.toString());
    }

    @Test
    void ofDifferentKindsTogetherTheHeaviestCounts() {
        assertThat(
                        told(
                                "national-2022",
                                Bar.RANK,
                                DAY,
                                sanction("S-1", "WARNING", null),
                                sanction("S-2", "DEMERIT", null)))
                .isEqualTo("2024-03-09");
    }

    @ParameterizedTest
    @CsvSource({"county-seed", "national-2015", "national-2022"})
    void anAdmonitionBarsFromMeritToTheEndOfTheTermOrIsUndeterminedWithoutOne(String id) {
        LocalDate next = LocalDate.of(2024, 6, 1);
        Taken unknown = taken("H", "ADMONITION", "", Taken.Ends.UNRECORDED);
        assertThat(told(id, Bar.MERIT, next, unknown)).isEqualTo("TERM, EF-JM-T");
        assertThat(told(id, Bar.MERIT, DAY.plusYears(5), unknown)).isEqualTo("open");
        LocalDate end = LocalDate.of(2026, 11, 30);
        Taken known = taken("H", "ADMONITION", "", new Taken.Ends(null, end, null));
        assertThat(told(id, Bar.MERIT, next, known)).isEqualTo("2026-11-30");
        assertThat(told(id, Bar.MERIT, end.plusDays(1), known)).isEqualTo("open");
    }
}
