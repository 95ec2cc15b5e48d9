package org.nengxia.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.ImportOutcome.Imported;
import org.nengxia.exchange.ImportReport.Sheet;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.nengxia.sample.write.CadreCells;
import org.nengxia.sample.write.Row;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.SweepOutcome;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The sample goes through the import whole, and the rules nominate those who left on the day
/// before it was decided. On a database of its own.
@ProductTest
@TestPropertySource(properties = "nengxia.test-of=sample")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSweepTest {
    private static final Drawn DRAWN = Drawn.of(SampleOrder.USUAL.seed(), SampleOrder.USUAL_CADRES);
    @Autowired Registers registers;
    @Autowired Imports imports;
    @Autowired Sweeps sweeps;
    private List<ImportOutcome> outcomes = List.of();

    @BeforeAll
    void theSampleIsImported(@TempDir Path folder) throws IOException {
        var files = new SampleCounty(registers).write(folder, SampleOrder.USUAL).keySet();
        outcomes = imports.importFiles(List.copyOf(files), Actor.COMMAND_LINE, _ -> {});
    }

    @Test
    void everyRecordIsTakenAndEveryColumnUnderstood() {
        assertThat(outcomes).hasSize(9).allMatch(Imported.class::isInstance);
        for (ImportOutcome outcome : outcomes) {
            for (Sheet sheet : ((Imported) outcome).report().sheets()) {
                assertThat(sheet.taken()).isEqualTo(DRAWN.all(sheet.register()).size());
                assertThat(sheet.dropped()).isZero();
                assertThat(sheet.notUnderstood()).isEmpty();
                assertThat(sheet.warned()).isZero();
            }
        }
    }

    @Test
    void theFiveOfTheVotesWereNominatedByVotesOnTheDayBefore() {
        assertThat(decided("assessment.appraisal", "DEMOTION", "REMOVAL"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(hits(row)).contains("K13-1").doesNotContain("E2-1"));
    }

    @Test
    void theNineOfTheLastPlaceWereNominatedByLastPlaceOnTheDayBefore() {
        assertThat(decided("assessment.ranking", "DEMOTION", "REMOVAL"))
                .hasSize(9)
                .allSatisfy(row -> assertThat(hits(row)).contains("E2-1").doesNotContain("K13-1"));
    }

    @Test
    void theFourteenOfTheIllnessWereNominatedByIllnessOnTheDayBefore() {
        assertThat(decided("conversion.review", "CONVERSION"))
                .filteredOn(row -> ground(row).equals("ILLNESS"))
                .hasSize(14)
                .allSatisfy(row -> assertThat(hits(row)).contains("K15-1"));
    }

    @Test
    void someAreNominatedAndSomeUndeterminedOnTheLastDayByAlmostEveryRule() {
        SweepRun run = sweep(Drawn.LAST);
        assertThat(run.cadres()).isEqualTo(SampleOrder.USUAL_CADRES);
        assertThat(run.counts())
                .filteredOn(count -> count.hits() > 0)
                .extracting("rule")
                .contains("K13-1", "E2-1", "K12-1", "K07-1", "K10-1", "K14-1", "C1-1", "K15-1");
        assertThat(run.counts())
                .filteredOn(count -> count.undetermined() > 0)
                .extracting("rule")
                .contains("K13-1", "E2-1", "K12-1", "K15-1");
    }

    private List<Row> decided(String evidence, String... measures) {
        Set<String> numbers = DRAWN.numbered(evidence).keySet();
        return DRAWN.all("evidence.handling").stream()
                .filter(row -> List.of(measures).contains(row.value("measure", String.class)))
                .filter(row -> numbers.containsAll(Drawn.sources(row)))
                .toList();
    }

    private static String ground(Row handling) {
        String review = Drawn.sources(handling).getFirst();
        return DRAWN.all("conversion.review").stream()
                .filter(row -> Drawn.number(row).equals(review))
                .map(row -> row.value("ground", String.class))
                .findFirst()
                .orElseThrow();
    }

    private SweepRun sweep(LocalDate day) {
        var outcome = sweeps.run("county-seed", day, Actor.COMMAND_LINE);
        return ((SweepOutcome.Done) outcome).run();
    }

    private Set<String> hits(Row handling) {
        SweepRun run = sweep(handling.value("decided_on", LocalDate.class).minusDays(1));
        String idNumber = handling.value("cadre_id", CadreCells.class).idNumber();
        return sweeps.answers(run, NominationFilter.ALL, "number", 0, 5000).stream()
                .filter(each -> each.found() == Found.HIT)
                .filter(each -> each.idNumber().text().equals(idNumber))
                .map(each -> each.rule())
                .collect(Collectors.toSet());
    }
}
