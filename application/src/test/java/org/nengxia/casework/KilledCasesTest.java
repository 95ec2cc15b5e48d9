package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ledger.deep.DeepCheck;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `kill -9` of the application while people take cases on, as often as the system property
/// `nengxia.kills` says; `bench/run kills` kills it thirty times.
@EnabledIfSystemProperty(named = "nengxia.kills", matches = "\\d+")
class KilledCasesTest {
    @TempDir Path folder;
    private final Random random = new Random(20060301);
    private long lived;

    @Test
    void afterKillsEveryActThatWasAcknowledgedIsThereOnceAndNoneIsHalfThere() throws Exception {
        int kills = Integer.getInteger("nengxia.kills");
        assertThat(start("first").waitFor()).isZero();
        for (int kill = 1; kill <= kills; kill++) {
            actUntilKilled(kill);
        }
        agrees(kills);
    }

    /// What the journal says was acknowledged is there, once; what it does not know is sent again.
    void agrees(int kills) throws IOException {
        try (var product = CasesUntilKilled.start(folder.resolve("home"), false)) {
            Map<String, String> tried = lines("try");
            Set<String> done = lines("done").keySet();
            Set<String> unknown = new HashSet<>(tried.keySet());
            unknown.removeAll(done);
            unknown.removeAll(lines("refused").keySet());
            Set<String> before = keys(product);
            assertThat(before).containsAll(done);
            unknown.forEach(key ->
                    assertThat(
                                    CasesUntilKilled.again(
                                            product, Objects.requireNonNull(tried.get(key))))
                            .isTrue());
            assertThat(keys(product)).hasSize(done.size() + unknown.size()).containsAll(unknown);
            tell(kills, done, unknown, before);
            WholeCases.check(product.getBean(Cases.class), product.getBean(JdbcClient.class));
            assertThat(product.getBean(DeepCheck.class).verify(List.of()).sound()).isTrue();
        }
    }

    private void tell(int kills, Set<String> done, Set<String> unknown, Set<String> before) {
        long kept = unknown.stream().filter(before::contains).count();
        System.out.printf(
                "%d kills: %d acts acknowledged, all there; %d without an answer, of which %d were"
                        + " there and %d were not, each once after it was sent again; %.0f acts a"
                        + " second were tried while the product lived%n",
                kills,
                done.size(),
                unknown.size(),
                kept,
                unknown.size() - kept,
                (done.size() + unknown.size()) * 1000.0 / lived);
    }

    private void actUntilKilled(int seed) throws Exception {
        Process product = start(Integer.toString(seed));
        try (BufferedReader output = product.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals(CasesUntilKilled.GOING)) {
                line = output.readLine();
            }
            int life = 200 + random.nextInt(4_800);
            lived += life;
            Thread.sleep(life);
            assertThat(product.isAlive()).isTrue();
        } finally {
            product.destroyForcibly().waitFor();
        }
    }

    private Process start(String seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CasesUntilKilled.class.getName(),
                        folder.resolve("home").toString(),
                        folder.resolve("journal").toString(),
                        seed)
                .redirectError(folder.resolve("errors-" + seed).toFile())
                .start();
    }

    /// The lines of the journal that begin with a word, by the key that they name.
    private Map<String, String> lines(String word) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("journal"))) {
            String[] parts = line.split(" ", -1);
            if (parts[0].equals(word)) {
                lines.put(parts[1], line);
            }
        }
        return lines;
    }

    private static Set<String> keys(ConfigurableApplicationContext product) {
        return new HashSet<>(
                product.getBean(JdbcClient.class)
                        .sql(
                                "SELECT request_key::text FROM casework.entry WHERE request_key IS"
                                        + " NOT NULL")
                        .query(String.class)
                        .list());
    }
}
