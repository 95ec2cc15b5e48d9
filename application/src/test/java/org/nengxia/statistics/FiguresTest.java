package org.nengxia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.kernel.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class FiguresTest {
    private static final Period THREE_YEARS = period("2003-01-01", "2005-12-31");

    @Autowired Figures figures;
    @Autowired Records records;

    private Incidents county;
    private long ouyang;
    private long mai;

    @BeforeEach
    void twoCadres() {
        county = new Incidents(records);
        ouyang = records.cadre("欧阳明");
        mai = records.cadre("买买提·艾力");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private String told(String... ids) {
        return told(THREE_YEARS, ids);
    }

    private String told(Period period, String... ids) {
        return List.of(ids).stream()
                .map(id -> figures.value(id, period).orElseThrow().number().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private List<String> opened(String id) {
        return figures.records(id, THREE_YEARS, Slice.ALL).orElseThrow().rows().stream()
                .map(FigureRecord::number)
                .toList();
    }

    @Test
    void bothEndsOfThePeriodCountAndTheDaysBesideThemDoNot() {
        List.of("2002-12-31", "2003-01-01", "2003-12-31", "2004-01-01", "2005-12-31", "2006-01-01")
                .forEach(county::inspection);
        assertThat(told("inspection.count.2003", "inspection.count.2004", "inspection.count.2005"))
                .isEqualTo("2 1 1");
        Period winter = period("2003-12-31", "2004-03-31");
        assertThat(told(winter, "inspection.count.2003", "inspection.count.2004")).isEqualTo("1 1");
        assertThat(figures.value("inspection.count.2005", winter)).isEmpty();
    }

    @Test
    void aPersonHandledTwiceIsOnePersonAndBothHandlingsOpen() {
        county.handled(ouyang, "CIRCULATED_CRITICISM", "2003-04-01", county.finding(ouyang));
        county.handled(ouyang, "DEMOTION", "2004-04-01", county.finding(ouyang));
        county.handled(mai, "ADMONITION", "2004-04-01", county.finding(mai));
        county.handled(mai, "REMOVAL", "2006-01-01", county.finding(mai));
        assertThat(told("inspection.handled", "inspection.demotedOrRemoved", "adjusted.total"))
                .isEqualTo("2 1 1");
        assertThat(opened("inspection.handled")).hasSize(3);
        assertThat(opened("inspection.demotedOrRemoved")).hasSize(1);
    }

    @Test
    void auditsCountWhatBelongsToReportsOfThePeriod() {
        county.audit(ouyang, "U1", "2003-01-01");
        county.audit(mai, "U1", "2005-12-31");
        county.audit(mai, "U2", "2006-01-01");
        assertThat(told("audit.units", "audit.cadres", "audit.irregularYuan", "audit.opinions"))
                .isEqualTo("1 2 2000001.10 2");
    }

    @Test
    void handlingsOfEachChannelAreToldByTheEvidenceTheyCite() {
        county.report(ouyang, "2003-09-01");
        county.handled(ouyang, "REMOVAL", "2004-01-01", opened("report.received").getFirst());
        county.handled(mai, "EDUCATION", "2004-01-01", county.audit(mai, "U1", "2003-09-01"));
        assertThat(told("report.handled", "report.demotedOrRemoved", "audit.handled"))
                .isEqualTo("1 1 1");
        assertThat(told("audit.demotedOrRemoved", "notice.demotedOrRemoved")).isEqualTo("0 0");
    }

    @Test
    void aReportIsVerifiedOnceAConclusionIsReachedWithinThePeriod() {
        county.report(ouyang, "2005-12-31");
        county.report(ouyang, "2006-01-01");
        assertThat(told("report.received", "report.verified")).isEqualTo("2 1");
    }

    @Test
    void engagementsCountOnTheLastDayOfThePeriod() {
        supervisor("engaged_on 2001-01-01 | until 2005-12-31");
        supervisor("engaged_on 2005-12-31 | until 2008-12-31");
        supervisor("engaged_on 2001-01-01 | until 2005-12-30");
        supervisor("engaged_on 2006-01-01 | until 2008-12-31");
        supervisor("engaged_on 2001-01-01 | until 2008-12-31 | ended_on 2005-12-31");
        assertThat(told("supervisor.engaged", "commissioner.engaged")).isEqualTo("2 0");
    }

    private void supervisor(String line) {
        records.line("report.supervisor", "name 监督员 | unit U1 | " + line);
    }

    @Test
    void departmentsAndAspectsCountWhileInForceOnTheLastDay() {
        String reconstructed = " | reconstructed true";
        records.line("notice.department", "name 纪委 | since 2005-12-31" + reconstructed);
        records.line(
                "notice.department",
                "name 旧部门 | since 2001-01-01 | until 2005-12-30" + reconstructed);
        records.line(
                "notice.aspect", "name 廉政 | since 2001-01-01 | until 2005-12-31" + reconstructed);
        records.line("notice.meeting_member", "name 组织部 | since 2001-01-01");
        assertThat(told("notice.departments", "notice.aspects", "jointMeeting.departments"))
                .isEqualTo("1 1 1");
    }

    @Test
    void votesAndLastPlacesAreToldApart() {
        String votes =
                county.about(
                        "assessment.appraisal",
                        ouyang,
                        "year 2004 | held_on 2004-12-20 | kind ANNUAL | issued 50 | returned 50");
        String last =
                county.about(
                        "assessment.ranking",
                        mai,
                        "year 2004 | group_name 经济 | ranked_on 2004-12-20 | place 20 | ranked 20");
        county.handled(ouyang, "DEMOTION", "2005-01-10", votes);
        county.handled(mai, "REMOVAL", "2005-01-10", last);
        assertThat(
                        told(
                                "assessment.votes.demotedOrRemoved",
                                "assessment.lastPlace.demotedOrRemoved"))
                .isEqualTo("1 1");
    }

    @Test
    void conversionsCountByTheGroundOfTheReviewCited() {
        county.handled(ouyang, "CONVERSION", "2004-05-01", county.review(ouyang, "AGE"));
        county.handled(mai, "CONVERSION", "2004-05-01", county.review(mai, "ILLNESS"));
        assertThat(told("conversion.total", "conversion.byAge", "conversion.byIllness"))
                .isEqualTo("2 1 1");
        assertThat(told("conversion.byInaction", "adjusted.total")).isEqualTo("0 0");
    }

    @Test
    void aTeamDissectedTwiceIsOneTeam() {
        String team = records.line("roster.team", "name 班子 | unit U1");
        for (String day : List.of("2003-05-01", "2004-05-01")) {
            records.line(
                    "assessment.dissection",
                    "team %s | held_on %s | findings 不团结 | measures 调整".formatted(team, day));
        }
        assertThat(told("team.dissected")).isEqualTo("1");
        assertThat(opened("team.dissected")).hasSize(2);
    }

    @Test
    void aReinstatementCountsWhenDecidedHoweverOldTheHandling() {
        String former = county.handled(ouyang, "DEMOTION", "2001-05-01", county.finding(ouyang));
        county.about(
                "aftercare.reinstatement",
                ouyang,
                """
                decided_on 2005-12-31 | document 〔2005〕9 号 | after %s | inspected_on 2005-11-30 | \
                new_post 局长 | grounds 表现突出\
                """
                        .formatted(former));
        assertThat(told("reinstated.total")).isEqualTo("1");
    }

    @Test
    void theLawOfTheLastDayHasEighteenManifestationsAndFiveModes() {
        assertThat(told("regulation.manifestations", "regulation.modes")).isEqualTo("18 5");
        assertThat(opened("regulation.modes")).hasSize(5).contains("DEMOTION");
        Period before = period("2001-01-01", "2002-03-31");
        assertThat(told(before, "regulation.manifestations", "regulation.modes")).isEqualTo("0 0");
    }

    @Test
    void theUsualPeriodIsTheThreeYearsUpToTheLatestRecord() {
        county.inspection("2005-03-01");
        assertThat(figures.usualPeriod()).isEqualTo(THREE_YEARS);
    }

    @Test
    void everyFigureHasItsDefinitionInBothLanguagesAndOpens() {
        assertThat(figures.all(THREE_YEARS))
                .hasSize(35)
                .allSatisfy(value -> {
                    assertThat(value.figure().definition().zh()).isNotBlank();
                    assertThat(value.figure().definition().en()).isNotBlank();
                    assertThat(figures.records(value.id(), THREE_YEARS, Slice.ALL)).isPresent();
                });
    }
}
