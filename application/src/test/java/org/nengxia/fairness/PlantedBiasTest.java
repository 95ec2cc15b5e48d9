package org.nengxia.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.population.Dimension;
import org.nengxia.sample.population.Slant;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PlantedBiasTest {
    private static final int FAIR_VIEWS = 40;
    @Autowired Fairness fairness;
    @TempDir Path folder;

    private List<FairnessView> slanted(Slant slant) {
        Views views = new Views(fairness, folder);
        return LongStream.of(11, 12, 13).mapToObj(seed -> views.of(seed, 9_000, slant)).toList();
    }

    private static Set<String> rulesFound(FairnessView view) {
        return view.findings().stream()
                .filter(each -> each.part().scope() == LawPart.Scope.RULE)
                .map(each -> each.part().id() + " " + each.group() + " " + each.counted())
                .collect(Collectors.toSet());
    }

    private static Set<Dimension> dimensions(FairnessView view) {
        return view.findings().stream().map(Contrast::by).collect(Collectors.toSet());
    }

    @Test
    void womensVotesAreFoundAndNamed() {
        for (FairnessView view : slanted(Slant.WOMEN_VOTES)) {
            assertThat(rulesFound(view)).containsExactly("K13-1 F HIT");
            assertThat(dimensions(view)).containsExactly(Dimension.SEX);
            assertThat(view.findings().getFirst().shares().ratio()).isGreaterThan(2);
        }
    }

    @Test
    void townshipsVotesAreFoundAndNamed() {
        for (FairnessView view : slanted(Slant.TOWNSHIP_VOTES)) {
            assertThat(rulesFound(view)).contains("K13-1 TOWNSHIP HIT");
            assertThat(dimensions(view)).containsExactly(Dimension.UNIT_KIND);
        }
    }

    @Test
    void olderCadresGradesAreFoundAndNamed() {
        for (FairnessView view : slanted(Slant.OLDER_GRADES)) {
            assertThat(rulesFound(view)).allMatch(each -> each.startsWith("K11"));
            assertThat(rulesFound(view)).anyMatch(each -> each.endsWith(" 50-54 HIT"));
            assertThat(dimensions(view)).containsExactly(Dimension.AGE);
        }
    }

    @Test
    void countsMissingInTownshipsAreFoundAsMissingAndNotAsMisses() {
        for (FairnessView view : slanted(Slant.TOWNSHIP_MISSING)) {
            assertThat(rulesFound(view)).contains("K13-1 TOWNSHIP UNDETERMINED");
            assertThat(rulesFound(view)).noneMatch(each -> each.endsWith(" HIT"));
        }
    }

    /// The bound holds of the procedure, not of every draw: so many false alarms, or more, come up
    /// in a thousandth of all times when the level is kept.
    @Test
    void ofFairPopulationsNoMoreAreFoundThanTheLevelAllows() {
        Views views = new Views(fairness, folder);
        long alarms =
                LongStream.range(0, FAIR_VIEWS)
                        .mapToObj(seed -> views.of(seed, 4_000, Slant.NONE))
                        .filter(view -> !view.findings().isEmpty())
                        .count();
        long most =
                BinomialDistribution.of(FAIR_VIEWS, FairnessOrder.USUAL_LEVEL)
                        .inverseSurvivalProbability(0.001);
        System.out.println("ALARMS " + alarms + " of " + FAIR_VIEWS + " most " + most);
        assertThat(alarms).isLessThanOrEqualTo(most);
    }
}
