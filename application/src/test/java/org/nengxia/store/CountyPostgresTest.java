package org.nengxia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.Application;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.deep.DeepCheck;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.nengxia.sweep.Sweeps;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A PostgreSQL that somebody else runs, here a second one of our own.
class CountyPostgresTest {
    @TempDir Path folder;

    @Test
    void theMainJobRunsOnTheCountysOwnServerAndItsTablesAgreeWithTheLedger() throws Exception {
        try (OwnPostgres theirs = OwnPostgres.at(folder.resolve("theirs"))) {
            String records = database(theirs, "records");
            try (var product = product(records, "--nengxia.demo=false")) {
                assertThat(imported(product)).allMatch(ImportOutcome.Imported.class::isInstance);
                var sweeps = product.getBean(Sweeps.class);
                var swept =
                        sweeps.run("county-seed", LocalDate.of(2005, 12, 31), Actor.COMMAND_LINE);
                assertThat(swept.toString()).contains("county-seed");
                assertThat(product.getBean(DeepCheck.class).verify(List.of()).sound()).isTrue();
                assertThat(zone(product)).isEqualTo("Asia/Shanghai");
            }
            assertThat(Files.exists(folder.resolve("ours/postgres"))).isFalse();
            assertThat(PostmasterFile.in(folder.resolve("theirs/postgres")).orElseThrow())
                    .matches(PostmasterFile::isPostgresAlive);
            assertThatThrownBy(() -> product(records, "--nengxia.demo=true"))
                    .hasStackTraceContaining("The demo writes a fictional county");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsRefusedInASentence() {
        assertThatThrownBy(() ->
                        CountyPostgres.at("jdbc:postgresql://127.0.0.1:9/none", "x", "y", false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("check NENGXIA_DB_URL");
    }

    @Test
    void aServerThatCannotKeepTheRecordsIsRefusedWithWhatToDo() {
        assertThat(complaint(14, "UTF8", true, true))
                .contains("PostgreSQL 14", "15 or newer", "upgrade");
        assertThat(complaint(15, "UTF8", true, false))
                .contains("btree_gist", "install the package postgresql-contrib");
        assertThat(complaint(15, "EUC_CN", true, true)).contains("“records”", "EUC_CN", "UTF8");
        assertThat(complaint(15, "UTF8", false, true)).contains("GRANT CREATE ON DATABASE");
        assertThat(complaint(15, "UTF8", true, true)).isEmpty();
    }

    @Test
    void aDemoIsTakenOnlyByADatabaseThatIsCalledOne() {
        var records = new CountyPostgres(18, "nengxia", "UTF8", true, true);
        assertThat(records.complaint(true).orElseThrow())
                .contains("“nengxia”", "leave NENGXIA_DB_URL empty", "ends in demo");
        assertThat(new CountyPostgres(18, "nengxia_demo", "UTF8", true, true).complaint(true))
                .isEmpty();
    }

    private static String complaint(
            int version, String encoding, boolean mayCreate, boolean knowsRanges) {
        return new CountyPostgres(version, "records", encoding, mayCreate, knowsRanges)
                .complaint(false)
                .orElse("");
    }

    /// A database as an administrator makes it: its owner is nobody special, it sorts as Chinese
    /// does, and its server tells another time.
    private static String database(OwnPostgres server, String name) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET timezone = 'America/New_York'");
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("CREATE ROLE county LOGIN PASSWORD 'county'");
            statement.execute(
                    "CREATE DATABASE %s OWNER county TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN' LOCALE 'C'"
                            .formatted(name));
        }
        return server.url().replace("/postgres?", "/" + name + "?");
    }

    private static String zone(ConfigurableApplicationContext product) {
        return product.getBean(JdbcClient.class).sql("SHOW timezone").query(String.class).single();
    }

    private ConfigurableApplicationContext product(String url, String demo) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--nengxia.home=" + folder.resolve("ours"),
                        "--nengxia.db.url=" + url,
                        "--nengxia.db.user=county",
                        "--nengxia.db.password=county",
                        demo);
    }

    private List<ImportOutcome> imported(ConfigurableApplicationContext product)
            throws IOException {
        var files =
                new SampleCounty(product.getBean(Registers.class))
                        .write(folder.resolve("files"), SampleOrder.USUAL);
        return product.getBean(Imports.class)
                .importFiles(List.copyOf(files.keySet()), Actor.COMMAND_LINE, _ -> {});
    }
}
