package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.eligibility.Eligibilities;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Taken;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;

/// What each shipped pack bars somebody from after a measure of 10 March 2021 or 2023, and until
/// when.
class EffectPeriodsTest {

    private static Pack pack(String id) {
        return County.packs().pack(id).orElseThrow();
    }

    private static Optional<LocalDate> until(Pack pack, Bar bar, Taken taken, LocalDate day) {
        Eligible answer =
                Objects.requireNonNull(
                        Eligibilities.on(day, List.of(taken), _ -> List.of(pack)).get(bar));
        return answer instanceof Eligible.BarredUntil barred
                ? Optional.of(barred.day())
                : Optional.empty();
    }

    private static Taken taken(String measure, @Nullable String ground, @Nullable LocalDate post) {
        LocalDate day = LocalDate.of(2023, 3, 10);
        List<String> grounds = ground == null ? List.of() : List.of(ground);
        return new Taken(
                "evidence.handling",
                "H-1",
                measure,
                grounds,
                day,
                day,
                post,
                Taken.Ends.UNRECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "county-seed,ADMONITION,K06,promotion,2023-09-09",
        "county-seed,ADMONITION,K06,merit,2023-12-31",
        "county-seed,REMOVAL,K12,equal-post,2024-03-09",
        "county-seed,REMOVAL,K12,promotion,2025-03-09",
        "county-seed,ORDERED_RESIGNATION,K12,promotion,2025-03-09",
        "county-seed,DEMOTION,K03,promotion,2024-03-09",
        "county-seed,DEMOTION,K09,promotion,2025-03-09",
        "county-seed,PARTY_PROBATION_1,,promotion,2024-03-09",
        "national-2015,REMOVAL,UD15-AC,promotion,2025-03-09",
        "national-2015,REMOVAL,UD15-03,promotion,",
        "national-2015,REMOVAL,RS-13,equal-post,2024-03-09",
        "national-2015,REMOVAL,RS-13,promotion,2025-03-09",
        "national-2015,REMOVAL,UD15-OH,leading-post,2024-03-09",
        "national-2015,MOVED_OFF_POST,UD15-AC,promotion,2024-03-09",
        "national-2015,MOVED_OFF_POST,UD15-07,promotion,",
        "national-2015,DEMOTION,UD15-07,promotion,2024-03-09",
        "national-2015,DEMOTION,UD15-AC,promotion,2025-03-09",
        "national-2015,PARTY_WARNING,,rank,2024-03-09",
        "national-2015,PARTY_SERIOUS_WARNING,,rank,2024-09-09",
        "national-2015,PARTY_REMOVAL,,rank,2025-03-09",
        "national-2015,GRADED_INCOMPETENT,,wage,2023-12-31",
        "national-2022,REMOVAL,UD22-OH,leading-post,2024-03-09",
        "national-2022,REMOVAL,UD22-OH,rank,2025-03-09",
        "national-2022,REMOVAL,UD22-14,promotion,",
        "national-2022,REMOVAL,RS-13,promotion,2025-03-09",
        "national-2022,LEVEL_TRANSFER,UD22-AC,promotion,2024-03-09",
        "national-2022,LEVEL_TRANSFER,UD22-OH,rank,2024-03-09",
        "national-2022,LEVEL_TRANSFER,UD22-07,promotion,",
        "national-2022,DEMOTION,UD22-07,promotion,2024-03-09",
        "national-2022,DEMOTION,UD22-AC,promotion,2025-03-09",
        "national-2022,PARTY_REMOVAL,,rank,2025-03-09",
        "national-2022,PARTY_PROBATION_2,,promotion,2025-03-09",
        "national-2022,PARTY_PROBATION_2,,rank,2025-03-09",
        "national-2022,ADMONITION,CA-06,wage,",
        "national-2022,ADMONITION,UD22-07,merit,2023-12-31"
    })
    void eachMeasureBarsFromWhatTheLawSaysForAsLong(
            String id,
            String measure,
            @Nullable String ground,
            String bar,
            @Nullable LocalDate until) {
        LocalDate next = LocalDate.of(2023, 3, 11);
        assertThat(until(pack(id), Bar.of(bar).orElseThrow(), taken(measure, ground, null), next))
                .isEqualTo(Optional.ofNullable(until));
    }

    @Test
    void theYearAfterADemotionIsAYearInTheNewPost() {
        LocalDate post = LocalDate.of(2023, 5, 1);
        Taken demoted = taken("DEMOTION", "UD22-07", post);
        assertThat(until(pack("national-2022"), Bar.PROMOTION, demoted, post))
                .contains(LocalDate.of(2024, 4, 30));
    }

    @ParameterizedTest
    @CsvSource({"national-2015,GRADED_INCOMPETENT", "national-2022,GRADED_BASICALLY_COMPETENT"})
    void whoWasBasicallyCompetentOrBelowIsNotPromotedInTheNextYear(String id, String grade) {
        LocalDate decided = LocalDate.of(2022, 1, 20);
        Taken graded =
                new Taken(
                        "assessment.grade",
                        "G-1",
                        grade,
                        List.of(),
                        decided,
                        LocalDate.of(2021, 1, 1),
                        null,
                        Taken.Ends.UNRECORDED);
        LocalDate end = LocalDate.of(2022, 12, 31);
        assertThat(until(pack(id), Bar.PROMOTION, graded, decided)).contains(end);
        assertThat(until(pack(id), Bar.PROMOTION, graded, end.plusDays(1))).isEmpty();
        assertThat(until(pack(id), Bar.RANK, graded, LocalDate.of(2021, 7, 1)))
                .contains(LocalDate.of(2021, 12, 31));
        assertThat(until(pack(id), Bar.RANK, graded, decided)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"national-2015,EF-UD-DE", "national-2022,EF-UD-DE", "county-seed,EF-BR-L"})
    void whatWasOnlyRecalledIsWrittenAndNeverActs(String id, String row) {
        assertThat(pack(id).provisions().effects())
                .filteredOn(each -> each.id().equals(row))
                .singleElement()
                .matches(each -> each.standing().confidence() == Confidence.U)
                .matches((EffectPeriod each) -> !each.standing().acts());
    }
}
