package org.nengxia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.Application;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.nengxia.sweep.Sweeps;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL that somebody else runs, here a second one of our own.
class CountyPostgresTest {
    @TempDir Path folder;

    @Test
    void theMainJobRunsOnTheCountysOwnServer() throws IOException {
        try (OwnPostgres theirs = OwnPostgres.at(folder.resolve("theirs"))) {
            try (var product = product(theirs.url(), theirs.user(), theirs.password())) {
                assertThat(imported(product)).allMatch(ImportOutcome.Imported.class::isInstance);
                var sweeps = product.getBean(Sweeps.class);
                var swept =
                        sweeps.run("county-seed", LocalDate.of(2005, 12, 31), Actor.COMMAND_LINE);
                assertThat(swept.toString()).contains("county-seed");
            }
            assertThat(Files.exists(folder.resolve("ours/postgres"))).isFalse();
            assertThat(PostmasterFile.in(folder.resolve("theirs/postgres")).orElseThrow())
                    .matches(PostmasterFile::isPostgresAlive);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsRefusedInASentence() {
        assertThatThrownBy(() -> CountyPostgres.at("jdbc:postgresql://127.0.0.1:9/none", "x", "y"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("check NENGXIA_DB_URL");
    }

    @Test
    void aServerThatIsTooOldOrLacksAnExtensionIsRefusedWithWhatToDo() {
        assertThat(CountyPostgres.complaint(14, true).orElseThrow())
                .contains("PostgreSQL 14", "15 or newer", "upgrade");
        assertThat(CountyPostgres.complaint(15, false).orElseThrow())
                .contains("btree_gist", "install the package postgresql-contrib");
        assertThat(CountyPostgres.complaint(15, true)).isEmpty();
    }

    private ConfigurableApplicationContext product(String url, String user, String password) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--nengxia.home=" + folder.resolve("ours"),
                        "--nengxia.db.url=" + url,
                        "--nengxia.db.user=" + user,
                        "--nengxia.db.password=" + password);
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
