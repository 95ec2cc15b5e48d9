package org.nengxia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.Reconciliation.Counted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class ReconciliationTest {
    private static final Period THREE_YEARS =
            new Period(LocalDate.of(2003, 1, 1), LocalDate.of(2005, 12, 31));

    @Autowired Figures figures;
    @Autowired Records records;

    private Incidents county;
    private long ouyang;

    @BeforeEach
    void aCadre() {
        county = new Incidents(records);
        ouyang = records.cadre("欧阳明");
    }

    private String ofTwoChannels() {
        return county.handled(
                ouyang,
                "REMOVAL",
                "2003-03-31",
                county.finding(ouyang),
                county.audit(ouyang, "U1", "2003-01-01"));
    }

    @Test
    void theSixTermsStandInTheSourcesOrderAndTheInferredOneIsMarked() {
        county.handled(ouyang, "REMOVAL", "2004-01-01", county.finding(ouyang));
        Reconciliation sums = figures.reconciliation(THREE_YEARS);
        assertThat(sums.agrees()).isTrue();
        assertThat(sums.terms())
                .extracting(FigureValue::id)
                .containsExactly(
                        "inspection.demotedOrRemoved",
                        "audit.demotedOrRemoved",
                        "report.demotedOrRemoved",
                        "notice.demotedOrRemoved",
                        "assessment.votes.demotedOrRemoved",
                        "assessment.lastPlace.demotedOrRemoved");
        assertThat(sums.terms())
                .filteredOn(term -> term.figure().inferred().isPresent())
                .extracting(FigureValue::id)
                .containsExactly("notice.demotedOrRemoved");
    }

    @Test
    void aPersonOfTwoChannelsIsCountedOnceInTheTotalAndNamed() {
        ofTwoChannels();
        Reconciliation sums = figures.reconciliation(THREE_YEARS);
        assertThat(sums.sum()).isEqualByComparingTo("2");
        assertThat(sums.total().number()).isEqualByComparingTo("1");
        assertThat(sums.agrees()).isFalse();
        List<String> terms = List.of("audit.demotedOrRemoved", "inspection.demotedOrRemoved");
        assertThat(sums.repeated()).containsExactly(new Counted(ouyang, "欧阳明", terms));
    }

    @Test
    void aPersonOfNoneOfTheSixTermsIsNamedToo() {
        String grade =
                county.about("assessment.grade", ouyang, "year 2004 | decided_on 2004-12-31");
        county.handled(ouyang, "REMOVAL", "2005-01-10", grade);
        Reconciliation sums = figures.reconciliation(THREE_YEARS);
        assertThat(sums.sum()).isZero();
        assertThat(sums.outside()).containsExactly(new Counted(ouyang, "欧阳明", List.of()));
    }

    @Test
    void flowsAndQuartersOpenToTheSameHandling() {
        String handling = ofTwoChannels();
        assertThat(figures.flows(THREE_YEARS))
                .extracting(flow -> flow.channel().code() + " " + flow.measureLabel().zh())
                .containsExactly("inspection 免职", "audit 免职");
        for (String id : List.of("flow.audit.REMOVAL", "trend.adjusted.audit.2003Q1")) {
            assertThat(records(id)).extracting(FigureRecord::number).containsExactly(handling);
        }
    }

    private List<FigureRecord> records(String id) {
        return figures.records(id, THREE_YEARS, Slice.ALL).orElseThrow().rows();
    }

    @Test
    void aTrendShowsEveryQuarterAlsoTheEmptyOnes() {
        ofTwoChannels();
        Trend audit = figures.trends(THREE_YEARS).get(1);
        assertThat(audit.quarters()).hasSize(12);
        assertThat(audit.quarters().getFirst().number()).isEqualByComparingTo("1");
        assertThat(audit.quarters().get(1).number()).isZero();
    }

    @Test
    void recordsNameThePersonTheUnitAndTheWordOfTheMeasure() {
        ofTwoChannels();
        FigureRecord row = records("adjusted.total").getFirst();
        assertThat(row.cadre()).contains(new FigureRecord.Who(ouyang, "欧阳明"));
        assertThat(row.unit()).contains(new FigureRecord.Where("U1", "U1局"));
        assertThat(row.title().zh()).isEqualTo("免职");
        assertThat(row.register()).isEqualTo("evidence.handling");
    }

    @Test
    void recordsComeInPartsAndInTheOrderAskedFor() {
        List.of("2003-01-01", "2003-05-01", "2003-03-01").forEach(county::inspection);
        Slice second = new Slice(1, 1, Slice.Order.DAY, false);
        FigureRecords page =
                figures.records("inspection.count.2003", THREE_YEARS, second).orElseThrow();
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows())
                .extracting(FigureRecord::day)
                .containsExactly(LocalDate.of(2003, 3, 1));
    }
}
