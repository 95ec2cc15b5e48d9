package org.nengxia.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.reading.Packs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class FactsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);

    @Autowired Facts facts;
    @Autowired Records records;

    private long cadre;
    private String team;

    @BeforeEach
    void aHeadOfAUnit() {
        records.none();
        records.unit("U1");
        team = records.put("roster.team", "name", "班子", "unit", "U1");
        cadre = records.cadre("欧阳明");
        records.tenure(cadre, records.post("U1", true, "team", team), "2003-01-01");
    }

    private String about(String register, @Nullable Object... pairs) {
        @Nullable Object[] person = {"cadre_id", cadre, "unit", "U1"};
        @Nullable Object[] all = Arrays.copyOf(person, person.length + pairs.length);
        System.arraycopy(pairs, 0, all, person.length, pairs.length);
        return records.put(register, all);
    }

    private FactSheet sheet(LocalDate day) {
        return facts.sheet(cadre, day).orElseThrow();
    }

    private String told(String... names) {
        return told(YEAR_END, names);
    }

    private String told(LocalDate day, String... names) {
        FactSheet sheet = sheet(day);
        return Arrays.stream(names)
                .map(name -> sheet.value(name).map(FactsTest::word).orElse("missing"))
                .collect(Collectors.joining(" "));
    }

    private static String word(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Flag(boolean flag) -> flag ? "yes" : "no";
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(var number) -> number.toPlainString();
            case Value.Share share -> share.toString();
        };
    }

    private void appraisal(String heldOn, @Nullable Integer valid, int incompetent) {
        about(
                "assessment.appraisal",
                "year",
                2005,
                "held_on",
                heldOn,
                "kind",
                "ANNUAL",
                "issued",
                60,
                "returned",
                60,
                "valid",
                valid,
                "incompetent",
                incompetent);
    }

    private void ranking(String rankedOn, @Nullable Integer place) {
        about(
                "assessment.ranking",
                "year",
                2005,
                "group_name",
                "经济",
                "ranked_on",
                rankedOn,
                "place",
                place,
                "ranked",
                20);
    }

    @Test
    void nothingRecordedLeavesOpenFactsMissingAndClosedOnesSayNo() {
        assertThat(
                        told(
                                "votes_valid",
                                "annual_grade",
                                "target_met",
                                "team_grade",
                                "sick_leave_since"))
                .isEqualTo("missing missing missing missing missing");
        assertThat(
                        told(
                                "veto_repeated",
                                "sanction_serious",
                                "adjustment_recommended",
                                "on_sick_leave"))
                .isEqualTo("no no no no");
        assertThat(told("absence_run_days", "absence_year_days")).isEqualTo("0 0");
        facts.catalogue().stream()
                .filter(Fact::closed)
                .forEach(fact -> assertThat(sheet(YEAR_END).value(fact.name())).isPresent());
    }

    @Test
    void aPostIsHeldFromItsFirstDayAndNoLongerOnTheDayOfRemoval() {
        long deputy = records.cadre("买买提·艾力");
        records.tenure(deputy, records.post("U1", false), "2005-01-01", "ended_on", "2005-06-30");
        cadre = deputy;
        String[] posts = {"holds_leading_post", "heads_unit", "heads_team"};
        assertThat(told(LocalDate.of(2005, 6, 29), posts)).isEqualTo("yes no no");
        assertThat(told(LocalDate.of(2005, 6, 30), posts)).isEqualTo("no no no");
        assertThat(told(LocalDate.of(2004, 12, 31), posts)).isEqualTo("no no no");
    }

    @Test
    void theForemostPostSaysWhatSomebodyHeads() {
        records.tenure(cadre, records.post("U1", false), "2001-01-01");
        assertThat(told("holds_leading_post", "heads_unit", "heads_team", "sex", "birth_date"))
                .isEqualTo("yes yes yes M 1960-01-01");
    }

    @Test
    void theLatestAppraisalWithinTheYearCountsAndItsFirstDayDoesNot() {
        appraisal("2004-12-31", 50, 40);
        assertThat(told("votes_valid")).isEqualTo("missing");
        appraisal("2005-01-01", 50, 20);
        appraisal("2005-12-31", 60, 18);
        appraisal("2006-01-01", 10, 10);
        assertThat(told("votes_valid", "incompetent_votes")).isEqualTo("60 18");
    }

    @Test
    void anAppraisalWithoutItsCountsLeavesThemMissingButIsNamed() {
        appraisal("2005-06-01", 60, 18);
        appraisal("2005-12-01", null, 3);
        assertThat(told("votes_valid", "incompetent_votes")).isEqualTo("missing 3");
        assertThat(sheet(YEAR_END).source("votes_valid").evidence()).hasSize(1);
        assertThat(sheet(YEAR_END).source("votes_valid").day()).isEqualTo("2005-12-01");
    }

    @Test
    void lastPlaceIsNoPlacesFromTheLast() {
        ranking("2004-12-20", 19);
        ranking("2005-12-20", 20);
        assertThat(told("ranked_units", "places_from_last", "places_from_last_previous"))
                .isEqualTo("20 0 1");
        ranking("2005-12-21", null);
        assertThat(told("ranked_units", "places_from_last")).isEqualTo("20 missing");
    }

    @Test
    void gradesAreToldForTheYearAndTheYearBefore() {
        grade(2004, "BASICALLY_COMPETENT", "PASS");
        grade(2005, "INCOMPETENT", "FAIL");
        assertThat(told("annual_grade", "annual_grade_previous", "integrity_result"))
                .isEqualTo("INCOMPETENT BASICALLY_COMPETENT FAIL");
    }

    private void grade(int year, String grade, String integrity) {
        about(
                "assessment.grade",
                "year",
                year,
                "decided_on",
                year + "-12-31",
                "grade",
                grade,
                "integrity",
                integrity);
    }

    @Test
    void aTargetNotSaidToBeMetIsMissing() {
        about("assessment.target", "year", 2004, "decided_on", "2004-12-31", "met", false);
        about("assessment.target", "year", 2005, "decided_on", "2005-12-31");
        assertThat(told("target_met", "target_met_previous")).isEqualTo("missing no");
    }

    @Test
    void aTeamsGradeIsToldOfThoseWhoHoldALeadingPostInIt() {
        records.put(
                "assessment.team_grade",
                "year",
                2004,
                "team",
                team,
                "decided_on",
                "2004-12-25",
                "grade",
                "AVERAGE");
        records.put(
                "assessment.team_grade",
                "year",
                2005,
                "team",
                team,
                "decided_on",
                "2005-12-25",
                "grade",
                "POOR");
        assertThat(told("team_grade", "team_grade_previous")).isEqualTo("POOR AVERAGE");
        assertThat(told(LocalDate.of(2002, 12, 31), "team_grade")).isEqualTo("missing");
    }

    @Test
    void aVetoIsRepeatedOnlyForTheSameItemInYearsRunning() {
        about("assessment.veto", "year", 2003, "decided_on", "2003-12-20", "item", "WORK_SAFETY");
        about("assessment.veto", "year", 2004, "decided_on", "2004-12-20", "item", "PUBLIC_ORDER");
        about("assessment.veto", "year", 2005, "decided_on", "2005-12-20", "item", "WORK_SAFETY");
        assertThat(told("veto_repeated")).isEqualTo("no");
        about("assessment.veto", "year", 2005, "decided_on", "2005-12-21", "item", "PUBLIC_ORDER");
        assertThat(told("veto_repeated")).isEqualTo("yes");
        assertThat(sheet(YEAR_END).source("veto_repeated").evidence()).hasSize(2);
    }

    @Test
    void aSanctionIsSeriousFromASeriousPartyWarningOrAMajorDemeritOn() {
        sanction("PARTY_WARNING", true);
        sanction("DEMERIT", true);
        assertThat(told("sanction_serious", "adjustment_recommended")).isEqualTo("no no");
        sanction("MAJOR_DEMERIT", false);
        assertThat(told("sanction_serious", "adjustment_recommended")).isEqualTo("yes no");
        sanction("PARTY_SERIOUS_WARNING", true);
        assertThat(told("sanction_serious", "adjustment_recommended")).isEqualTo("yes yes");
    }

    private void sanction(String kind, boolean recommended) {
        about(
                "notice.sanction",
                "decided_on",
                "2005-05-05",
                "kind",
                kind,
                "organ",
                "县纪委",
                "adjustment_recommended",
                recommended);
    }

    @Test
    void sickLeaveRunsThroughItsLastDay() {
        about(
                "conversion.sick_leave",
                "began_on",
                "2004-11-01",
                "ended_on",
                "2005-11-30",
                "certified",
                true);
        String[] leave = {"on_sick_leave", "sick_leave_since", "sick_leave_certified"};
        assertThat(told(LocalDate.of(2005, 11, 30), leave)).isEqualTo("yes 2004-11-01 yes");
        assertThat(told(LocalDate.of(2005, 12, 1), leave)).isEqualTo("no missing missing");
    }

    @Test
    void absencesAreToldByTheLongestAndByTheirSum() {
        absence("2004-12-28", "2005-01-02", 6);
        absence("2005-03-01", "2005-03-11", 11);
        absence("2005-12-30", "2006-01-03", 5);
        assertThat(told("absence_run_days", "absence_year_days")).isEqualTo("11 17");
        assertThat(sheet(YEAR_END).source("absence_year_days").evidence()).hasSize(2);
    }

    private void absence(String from, String until, int days) {
        about("assessment.absence", "began_on", from, "ended_on", until, "days", days);
    }

    @Test
    void thePacksOfTheProductAskOnlyForFactsOfTheCatalogue() {
        Packs packs = Packs.onClasspath(getClass().getClassLoader(), "packs", facts.definitions());
        assertThat(packs.pack("county-seed")).isPresent();
        assertThat(packs.faults()).isEmpty();
    }
}
