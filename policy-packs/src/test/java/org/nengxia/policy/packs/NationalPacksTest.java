package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.policy.packs.County.answer;
import static org.nengxia.policy.packs.County.blameless;
import static org.nengxia.policy.packs.County.changed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.table.Rule;

/// The rules of 2015 and of 2022 on leading cadres moving up and down.
class NationalPacksTest {

    private static final LocalDate LATE_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate LATE_2023 = LocalDate.of(2023, 12, 31);

    private static Pack pack(String id) {
        return County.packs().pack(id).orElseThrow();
    }

    private static Stream<Pack> national() {
        return Stream.of(pack("national-2015"), pack("national-2022"));
    }

    private static boolean hit(String id, String rule, FactSheet sheet) {
        return answer(pack(id), rule, sheet).outcome().equals(new Outcome.Hit());
    }

    @Test
    void thereAreTenSituationsOf2015AndFifteenOf2022() {
        assertThat(pack("national-2015").manifestations()).hasSize(10);
        assertThat(pack("national-2022").manifestations()).hasSize(15);
    }

    @Test
    void eachHasTheModesOfItsTime() {
        assertThat(pack("national-2015").adjustmentModes())
                .extracting(Mode::code)
                .containsExactly("MOVED_OFF_POST", "CONVERSION", "REMOVAL", "DEMOTION");
        assertThat(pack("national-2022").adjustmentModes())
                .extracting(Mode::code)
                .containsExactly("LEVEL_TRANSFER", "RANK_CONVERSION", "REMOVAL", "DEMOTION");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-18,",
        "2015-07-19,national-2015",
        "2022-09-07,national-2015",
        "2022-09-08,national-2022"
    })
    void oneNationalPackIsInForceADay(LocalDate day, String id) {
        assertThat(national().filter(pack -> pack.inForceOn(day)).map(Pack::id))
                .isEqualTo(Optional.ofNullable(id).stream().toList());
    }

    @Test
    void everyGroundAndRuleNamesAnArticleThatIsThere() {
        national()
                .forEach(pack -> {
                    Stream<List<org.nengxia.policy.parameter.Citation>> cited =
                            Stream.concat(
                                    pack.grounds().stream().map(Ground::citations),
                                    pack.rules().stream().map(Rule::citations));
                    assertThat(cited).noneMatch(List::isEmpty);
                    assertThat(pack.rules().stream().flatMap(r -> r.citations().stream()))
                            .allMatch(citation -> pack.article(citation).isPresent());
                });
    }

    @Test
    void ageAndSexNominateNobody() {
        national()
                .forEach(pack -> {
                    assertThat(pack.parameters())
                            .extracting(Parameter::kind)
                            .doesNotContain(ParameterKind.AGE);
                    assertThat(pack.tables())
                            .flatExtracting(table -> table.inputs())
                            .flatExtracting(input -> input.expression().facts())
                            .isNotEmpty()
                            .doesNotContain("birth_date", "sex");
                });
    }

    @Test
    void whatWasOnlyRecalledOrInferredNominatesNobody() {
        for (LocalDate day : List.of(LATE_2019, LATE_2023)) {
            national()
                    .map(pack -> PackOnDay.of(pack, day))
                    .flatMap(law ->
                            law.rules().stream()
                                    .map(rule -> law.pack().ground(rule.rule().ground())))
                    .forEach(ground ->
                            assertThat(ground.orElseThrow().confidence())
                                    .isIn(Confidence.F, Confidence.S));
        }
    }

    @ParameterizedTest
    @CsvSource({"national-2015,2019-12-31", "national-2022,2023-12-31"})
    void aBlamelessCadreIsAMissUnderEveryRule(String id, LocalDate day) {
        assertThat(new Evaluator(PackOnDay.of(pack(id), day)).outcomes(blameless(day)))
                .isNotEmpty()
                .allSatisfy((_, outcome) -> assertThat(outcome).isEqualTo(new Outcome.Miss()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"incompetent_votes=100", "places_from_last=0", "sex=F"})
    void aVoteALastPlaceOrAnAgeAloneMovesNobody(String facts) {
        FactSheet sheet =
                changed(blameless(LATE_2023), facts + " birth_date=1965-01-01 ranked_units=20");
        assertThat(new Evaluator(PackOnDay.of(pack("national-2022"), LATE_2023)).outcomes(sheet))
                .allSatisfy((_, outcome) -> assertThat(outcome).isEqualTo(new Outcome.Miss()));
    }

    @ParameterizedTest
    @CsvSource({
        "LAW-88-5-1,absence_run_days=15,false",
        "LAW-88-5-1,absence_run_days=16,true",
        "LAW-88-5-1,absence_run_days=16 on_sick_leave=true,false",
        "LAW-88-5-2,absence_year_days=30,false",
        "LAW-88-5-2,absence_year_days=31,true",
        "LAW-88-1-1,annual_grade=INCOMPETENT annual_grade_previous=COMPETENT,false",
        "LAW-88-1-1,annual_grade=INCOMPETENT annual_grade_previous=INCOMPETENT,true",
        "UD22-14-1,on_sick_leave=true sick_leave_since=2022-12-31,true",
        "UD22-14-1,on_sick_leave=true sick_leave_since=2023-01-01,false"
    })
    void theLimitsOf2022AreKeptToTheDay(String rule, String facts, boolean hit) {
        assertThat(hit("national-2022", rule, changed(blameless(LATE_2023), facts))).isEqualTo(hit);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-28,false", "2020-02-29,false", "2020-03-01,true"})
    void ofAYearFrom28FebruaryNothingIsCountedEarly(LocalDate day, boolean hit) {
        FactSheet sheet = changed(blameless(day), "on_sick_leave=true sick_leave_since=2019-03-01");
        assertThat(hit("national-2015", "UD15-HL-1", sheet)).isEqualTo(hit);
    }

    @Test
    void anInstrumentThatBothPacksRestOnSaysTheSameInBoth() {
        Pack later = pack("national-2022");
        List<Instrument> shared =
                pack("national-2015").instruments().stream()
                        .filter(each -> later.instrument(each.id()).isPresent())
                        .toList();
        assertThat(shared).hasSizeGreaterThan(15);
        assertThat(later.instruments()).containsAll(shared);
    }
}
