package org.nengxia.agreement.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.Application;
import org.nengxia.agreement.engine.DuckEngine;
import org.nengxia.agreement.engine.PostgresEngine;
import org.nengxia.agreement.engine.SparkEngine;
import org.nengxia.agreement.engine.SqlEngine;
import org.nengxia.evidence.Facts;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The fact sheets of a day are the same rows on PostgreSQL, DuckDB and Spark.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactSheetsAgreeTest {

    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2003, 6, 30),
                    LocalDate.of(2004, 2, 29),
                    LocalDate.of(2005, 2, 28),
                    LocalDate.of(2005, 12, 31));

    @TempDir private static Path folder;
    private ConfigurableApplicationContext product;
    private PostgresEngine records;
    private Facts facts;

    @BeforeAll
    void theSampleCountyIsImported() throws IOException, SQLException {
        product =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .run("--nengxia.home=" + folder.resolve("home"));
        facts = product.getBean(Facts.class);
        records = PostgresEngine.over(product.getBean(DataSource.class).getConnection());
        List<Path> files =
                List.copyOf(
                        new SampleCounty(product.getBean(Registers.class))
                                .write(folder.resolve("files"), SampleOrder.USUAL)
                                .keySet());
        assertThat(product.getBean(Imports.class).importFiles(files, Actor.COMMAND_LINE, _ -> {}))
                .allMatch(ImportOutcome.Imported.class::isInstance);
    }

    @AfterAll
    void theProductStops() {
        records.close();
        product.close();
    }

    @Test
    void ofTheSampleCounty() {
        try (SqlEngine duck = DuckEngine.open();
                SqlEngine spark = SparkEngine.open()) {
            BiConsumer<EvidenceView, Path> copy = (view, file) -> records.write(view.rows(), file);
            hand("county", copy, List.of(duck, spark));
            agree(records, List.of(duck, spark));
        }
    }

    @Test
    void ofEvidenceFullOfBlanksAndTies() {
        try (SqlEngine postgres = PostgresEngine.open();
                SqlEngine duck = DuckEngine.open();
                SqlEngine spark = SparkEngine.open()) {
            RandomEvidence random = new RandomEvidence(1840);
            hand("random", random::write, List.of(postgres, duck, spark));
            agree(postgres, List.of(duck, spark));
        }
    }

    /// The evidence views as tables in other engines.
    private void hand(
            String name, BiConsumer<EvidenceView, Path> writing, List<SqlEngine> engines) {
        engines.forEach(engine -> engine.prepare("CREATE SCHEMA evidence_view"));
        for (EvidenceView view : EvidenceView.all(records)) {
            Path file = folder.resolve(name + "-" + view.name() + ".csv");
            writing.accept(view, file);
            engines.forEach(engine -> engine.table(view.table(), file, view.definition()));
            assertThat(Files.exists(file)).isTrue();
        }
    }

    private void agree(SqlEngine first, List<SqlEngine> others) {
        for (LocalDate day : DAYS) {
            List<String> expected = first.rows(facts.sheets(day));
            assertThat(expected).hasSizeGreaterThan(300);
            for (SqlEngine other : others) {
                List<String> found = other.rows(facts.sheets(day));
                assertThat(found).hasSameSizeAs(expected);
                for (int row = 0; row < found.size(); row++) {
                    assertThat(found.get(row))
                            .as("%s on %s", other.getClass().getSimpleName(), day)
                            .isEqualTo(expected.get(row));
                }
            }
        }
    }
}
