package org.nengxia.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.sample.write.CadreCells;
import org.nengxia.sample.write.Row;

/// Counts the raw records on its own and compares with MISSION, for several seeds.
@ParameterizedClass
@ValueSource(longs = {20030101, 1, -5, 99_991})
class SampleFiguresTest {
    private static final String[] DOWN = {"DEMOTION", "REMOVAL"};
    private static final List<String> SOURCES_OF_DOWN =
            List.of(
                    "inspection.finding",
                    "audit.audit",
                    "report.report",
                    "notice.notice",
                    "assessment.appraisal",
                    "assessment.ranking");
    private final Drawn drawn;

    SampleFiguresTest(long seed) {
        this.drawn = Drawn.of(seed, SampleOrder.USUAL_CADRES);
    }

    @Test
    void inspectionsFindingsAndCommissionersGiveTheirFigures() {
        assertThat(drawn.inYear("inspection.inspection", "held_on", 2003)).isEqualTo(98);
        assertThat(drawn.inYear("inspection.inspection", "held_on", 2004)).isEqualTo(101);
        assertThat(drawn.inYear("inspection.inspection", "held_on", 2005)).isEqualTo(97);
        assertThat(drawn.handled("inspection.finding")).hasSize(58);
        assertThat(drawn.handled("inspection.finding", DOWN)).hasSize(6);
        assertThat(drawn.all("inspection.finding")).hasSizeGreaterThan(100);
        assertThat(drawn.engaged("inspection.commissioner")).isEqualTo(6);
    }

    @Test
    void auditsGiveTheirFigures() {
        List<Row> audits = drawn.in("audit.audit", "reported_on", _ -> true);
        assertThat(audits).hasSize(149);
        assertThat(values(audits, "cadre_id")).hasSize(149);
        assertThat(values(audits, "unit")).hasSize(119);
        BigDecimal yuan =
                drawn.in("audit.finding", "found_on", _ -> true).stream()
                        .map(row -> row.value("amount", BigDecimal.class))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(yuan).isEqualByComparingTo("30864000");
        assertThat(drawn.in("audit.opinion", "given_on", _ -> true)).hasSize(163);
        assertThat(drawn.handled("audit.audit")).hasSize(32);
        assertThat(drawn.handled("audit.audit", DOWN)).hasSize(4);
    }

    @Test
    void reportsGiveTheirFigures() {
        assertThat(drawn.in("report.report", "received_on", _ -> true)).hasSize(52);
        List<Row> verified = drawn.in("report.verification", "concluded_on", _ -> true);
        assertThat(values(verified, "report")).hasSize(52);
        assertThat(verified)
                .allMatch(row -> ((List<?>) row.value("investigators", List.class)).size() >= 2);
        assertThat(drawn.handled("report.report")).hasSize(31);
        assertThat(drawn.handled("report.report", DOWN)).hasSize(8);
        assertThat(drawn.engaged("report.supervisor")).isEqualTo(51);
    }

    @Test
    void noticesGiveTheirFigures() {
        assertThat(drawn.all("notice.department")).hasSize(8);
        assertThat(drawn.all("notice.aspect")).hasSize(10);
        assertThat(drawn.all("notice.meeting_member")).hasSize(9);
        assertThat(drawn.inYear("notice.notice", "sent_on", 2003)).isEqualTo(104);
        assertThat(drawn.inYear("notice.notice", "sent_on", 2004)).isEqualTo(107);
        assertThat(drawn.inYear("notice.notice", "sent_on", 2005)).isEqualTo(107);
        assertThat(drawn.handled("notice.notice")).hasSizeGreaterThan(7);
        assertThat(drawn.handled("notice.notice", DOWN)).hasSize(7);
    }

    @Test
    void assessmentsAndDissectionsGiveTheirFigures() {
        assertThat(drawn.handled("assessment.appraisal", DOWN)).hasSize(5);
        assertThat(drawn.handled("assessment.ranking", DOWN)).hasSize(9);
        assertThat(drawn.handled("assessment.appraisal", "ADMONITION")).isNotEmpty();
        assertThat(drawn.handled("assessment.ranking", "ADMONITION")).isNotEmpty();
        assertThat(values(drawn.in("assessment.dissection", "held_on", _ -> true), "team"))
                .hasSize(7);
    }

    @Test
    void conversionsGiveTheirFigures() {
        assertThat(drawn.handled("conversion.review", "CONVERSION")).hasSize(103);
        Map<Object, Long> byGround =
                drawn.all("conversion.review").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.value("ground", String.class),
                                        Collectors.counting()));
        assertThat(byGround).isEqualTo(Map.of("AGE", 78L, "ILLNESS", 14L, "INACTION", 11L));
    }

    @Test
    void theSixCausesAddUpToThirtyNinePeopleAndNobodyStandsInTwo() {
        int added = 0;
        Set<CadreCells> people = new HashSet<>();
        for (String evidence : SOURCES_OF_DOWN) {
            Set<CadreCells> down = drawn.handled(evidence, DOWN);
            added += down.size();
            people.addAll(down);
        }
        assertThat(added).isEqualTo(39);
        assertThat(people).hasSize(39);
        assertThat(
                        drawn.in(
                                "evidence.handling",
                                "decided_on",
                                row -> List.of(DOWN).contains(row.value("measure", String.class))))
                .hasSize(39);
    }

    @Test
    void twoCameBackAfterOneToThreeYears() {
        assertThat(drawn.in("aftercare.reinstatement", "decided_on", _ -> true)).hasSize(2);
    }

    private static Set<Object> values(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> row.value(column, Object.class))
                .collect(Collectors.toSet());
    }
}
