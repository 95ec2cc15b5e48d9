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
import org.nengxia.fairness.telling.Counts;
import org.nengxia.fairness.telling.FairnessWords;
import org.nengxia.kernel.Language;
import org.nengxia.population.Dimension;
import org.nengxia.sample.population.Slant;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PlantedBiasTest {
    private static final int FAIR_VIEWS = 40;
    @Autowired Fairness fairness;
    @Autowired FairnessWords words;
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
    /// in a thousandth of all times when the level is kept. That single tests do come out below the
    /// level now and then, and not more often, shows that they are alive.
    @Test
    void ofFairPopulationsNoMoreAreFoundThanTheLevelAllows() {
        Views views = new Views(fairness, folder);
        List<FairnessView> fair =
                LongStream.range(0, FAIR_VIEWS)
                        .mapToObj(seed -> views.of(seed, 4_000, Slant.NONE))
                        .toList();
        long most =
                BinomialDistribution.of(FAIR_VIEWS, FairnessOrder.USUAL_LEVEL)
                        .inverseSurvivalProbability(0.001);
        assertThat(fair.stream().filter(view -> !view.findings().isEmpty()).count())
                .isLessThanOrEqualTo(most);
        assertThat(fair).allMatch(view -> view.tests() > 50);
        assertThat(shareOfSingleTestsBelowTheLevel(fair)).isBetween(0.01, 0.06);
    }

    private static double shareOfSingleTestsBelowTheLevel(List<FairnessView> views) {
        return views.stream()
                .flatMap(view -> view.contrasts().stream())
                .filter(each -> each.verdict() instanceof Verdict.Tested)
                .mapToInt(each -> ((Verdict.Tested) each.verdict()).probability() <= 0.05 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void aFindingIsASentenceWithRuleGroupsCountsAndCorrectedProbability() {
        FairnessView view = new Views(fairness, folder).of(14, 9_000, Slant.WOMEN_VOTES);
        Contrast found = view.findings().getFirst();
        assertThat(words.tell(view, Language.ZH, Counts.PLAIN).finding(found))
                .matches(
                        ".+：女的提名率 [\\d.]+%（\\d+/[\\d,]+），男 [\\d.]+%（\\d+/[\\d,]+），相差 [\\d.]+ 个百分点；校正后 p .+。");
        assertThat(words.tell(view, Language.EN, Counts.PLAIN).finding(found))
                .matches(
                        ".+: Female are hit at .+, Male at .+ percentage points apart; corrected p .+");
    }
}
