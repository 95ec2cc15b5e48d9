package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.Application;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `kill -9` of the application itself while it imports.
class KilledImportTest {
    private static final int KILLS = 3;
    @TempDir Path folder;

    @Test
    void afterAKillEveryFileThatWasTakenIsThereWholeAndNoneIsHalfThere() throws Exception {
        List<Integer> taken = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            taken.addAll(importUntilKilled(kill * 1000, 4 + 3 * kill));
        }
        Map<Integer, Long> there = unitsOfEachFile();
        assertThat(there.keySet()).containsAll(taken);
        assertThat(there.values()).containsOnly((long) ImportingUntilKilled.UNITS);
    }

    /// The numbers of the files that the product said it had taken before it was killed, at some
    /// moment of the import that follows.
    private List<Integer> importUntilKilled(int first, int most) throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Process product = start(files, first);
        List<Integer> taken = new ArrayList<>();
        try (BufferedReader output = product.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(ImportingUntilKilled.TAKEN)) {
                    String number = line.substring(ImportingUntilKilled.TAKEN.length());
                    taken.add(Integer.parseInt(number));
                }
                if (taken.size() == most) {
                    Thread.sleep(7L * most);
                    product.toHandle().destroyForcibly();
                }
            }
        } finally {
            product.destroyForcibly().waitFor();
        }
        assertThat(taken).hasSizeGreaterThanOrEqualTo(most);
        return taken;
    }

    private Process start(Path files, int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportingUntilKilled.class.getName(),
                        folder.resolve("home").toString(),
                        files.toString(),
                        Integer.toString(first))
                .redirectError(folder.resolve("errors-" + first).toFile())
                .start();
    }

    private Map<Integer, Long> unitsOfEachFile() {
        try (var product =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .run("--nengxia.home=" + folder.resolve("home"))) {
            Map<Integer, Long> units = new TreeMap<>();
            product.getBean(JdbcClient.class)
                    .sql(
                            """
                            SELECT split_part(substr(number, 2), '-', 1)::int AS file, count(*) AS units
                            FROM roster.unit GROUP BY 1
                            """)
                    .query(row -> {
                        units.put(row.getInt("file"), row.getLong("units"));
                    });
            return units;
        }
    }
}
