package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.policy.packs.County.YEAR_END;
import static org.nengxia.policy.packs.County.blameless;
import static org.nengxia.policy.packs.County.outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.reading.Packs;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.policy.table.Rule;

class CountySeedTest {

    @Test
    void thePackLoadsWithoutAFault() {
        assertThat(County.packs().faults()).extracting(PackFault::sentence).isEmpty();
        assertThat(County.packs().pack("county-seed")).isPresent();
    }

    @Test
    void theFolderAndTheClassPathHoldTheSamePack() {
        Packs folder = Packs.inFolder(Path.of("packs"), County.catalogue());
        assertThat(folder.pack("county-seed").orElseThrow()).isEqualTo(County.seed());
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        Path root = Path.of("packs");
        try (Stream<Path> walk = Files.walk(root)) {
            List<String> files =
                    walk.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !"index.txt".equals(file))
                            .sorted()
                            .toList();
            assertThat(Files.readAllLines(root.resolve("index.txt"), StandardCharsets.UTF_8))
                    .isEqualTo(files);
        }
    }

    @Test
    void thereAreEighteenReconstructedManifestationsAndFiveModes() {
        assertThat(County.seed().manifestations()).hasSize(18).allMatch(Ground::reconstructed);
        assertThat(County.seed().adjustmentModes()).hasSize(5);
    }

    @Test
    void everyRuleIsThereWithItsArticle() {
        assertThat(County.seed().rules())
                .extracting(Rule::id)
                .containsExactly(
                        "K13-1", "E2-1", "K08-1", "K11-1", "K11-2", "K12-1", "K12-2", "K07-1",
                        "K05-1", "K10-1", "K14-1", "K16-1", "K16-2", "C1-1", "C1-2", "K15-1");
        assertThat(County.seed().rules()).noneMatch(rule -> rule.citations().isEmpty());
    }

    @Test
    void aBlamelessCadreIsAMissUnderEveryRule() {
        var law = PackOnDay.of(County.seed(), YEAR_END);
        assertThat(new Evaluator(law).outcomes(blameless(YEAR_END)))
                .hasSize(16)
                .allSatisfy((_, outcome) -> assertThat(outcome).isEqualTo(new Outcome.Miss()));
    }

    @Test
    void beforeTheMeasuresTookEffectEveryRuleIsDormant() {
        var law = PackOnDay.of(County.seed(), LocalDate.of(2002, 3, 31));
        assertThat(law.rules()).isEmpty();
        assertThat(law.dormant()).hasSize(16);
    }

    @Test
    void aCadreWithoutLeadingPostIsNeverUndetermined() {
        var law = PackOnDay.of(County.seed(), YEAR_END);
        var sheet =
                FactSheet.of("990123-0002", YEAR_END)
                        .set("holds_leading_post", Value.of(false))
                        .done();
        assertThat(new Evaluator(law).outcomes(sheet).values()).containsOnly(new Outcome.Miss());
    }

    @Test
    void theSqlIsTheSameEveryTime() {
        var law = PackOnDay.of(County.seed(), YEAR_END);
        assertThat(SqlEmitter.emit(law).hash()).isEqualTo(SqlEmitter.emit(law).hash());
        assertThat(SqlEmitter.emit(law).predicates().getFirst().sql())
                .isEqualTo(
                        "\"holds_leading_post\" = TRUE AND CASE WHEN \"votes_valid\" > 0 THEN"
                                + " \"incompetent_votes\" * CAST(100 AS BIGINT) >="
                                + " CAST(30 AS BIGINT) * \"votes_valid\" END");
        assertThat(outcome("K13-1", blameless(YEAR_END))).isEqualTo(new Outcome.Miss());
    }
}
