package org.nengxia.cli.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PacksCommandTest {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private int exit;

    @BeforeEach
    void listen() {
        PrintStream heard = new PrintStream(told, true, StandardCharsets.UTF_8);
        System.setOut(heard);
        System.setErr(heard);
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    private String run(String... arguments) {
        told.reset();
        exit =
                new CommandLine(new PacksCommand())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .execute(arguments);
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePacksOfTheProductAreSound() {
        assertThat(run("verify", "--lang", "en"))
                .contains("county-seed: sound (16 rules")
                .contains("national-2022: sound");
        assertThat(exit).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | has no source | pack.yaml: 'titel' is not a key here
                    zh | 缺少条文出处                  | “titel”不是可用的键
                    """)
    void everyFaultOfAFolderIsToldInBothLanguages(
            String language, String one, String other, @TempDir Path folder) throws IOException {
        broken(folder.resolve("county"));
        String answer = run("verify", "--lang", language, folder.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(answer).contains(one).contains(other).contains("tables/own.dmn");
    }

    /// A county's pack below the national one, with a misspelt key and a rule without a source.
    private static void broken(Path pack) throws IOException {
        Files.createDirectories(pack.resolve("tables"));
        Files.writeString(pack.resolve("pack.yaml"), HEAD);
        Files.writeString(pack.resolve("tables/own.dmn"), TABLE);
    }

    @Test
    void aPackIsShownAsOfADay() {
        assertThat(run("show", "county-seed", "--lang", "en", "--as-of", "2005-12-31"))
                .contains("K13-1  holds_leading_post: true, incompetent_votes / votes_valid: >=")
                .contains("incompetent_vote_share  >= 30/100  (2002-04-01)");
        assertThat(run("show", "county-seed", "--as-of", "2002-03-31")).contains("当日不启用：法规包当日无效");
        assertThat(exit).isZero();
    }

    @Test
    void whatTwoPacksSayOtherwiseIsTold() {
        assertThat(run("diff", "county-seed", "national-2022", "--lang", "en"))
                .contains("- rule K13-1")
                .contains("- parameter male_age")
                .contains("+ ground UD22-01");
        assertThat(exit).isZero();
        assertThat(run("diff", "county-seed", "county-seed", "--lang", "en"))
                .isEqualTo("county-seed → county-seed: 0 difference(s)" + System.lineSeparator());
    }

    @Test
    void anUnknownPackOrFolderIsRefusedInASentence(@TempDir Path empty) {
        assertThat(run("show", "nobody", "--lang", "en")).startsWith("There is no sound pack");
        assertThat(exit).isEqualTo(1);
        assertThat(run("verify", empty.toString())).contains("里没有法规包");
        assertThat(exit).isEqualTo(1);
        assertThat(run("verify", empty.resolve("none").toString())).contains("不是文件夹");
        assertThat(exit).isEqualTo(1);
    }

    private static final String HEAD =
            """
            id: county
            extends: national-2022
            title: {zh: 县办法, en: The county's measures}
            titel: wrong
            issuer: {zh: 县委, en: committee}
            in-force: {from: 2023-01-01, to: null}
            confidence: F
            tables: [{id: own, file: tables/own.dmn, channel: assessment, zh: 表, en: table}]
            """;
    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
              <decision id="own"><decisionTable hitPolicy="COLLECT">
                <input><inputExpression typeRef="boolean"><text>target_met</text></inputExpression></input>
                <output name="ground"/><output name="measures"/>
                <rule id="OWN-1"><inputEntry><text>false</text></inputEntry>
                  <outputEntry><text>"UD22-08"</text></outputEntry>
                  <outputEntry><text>"DEMOTION"</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>
            """;
}
