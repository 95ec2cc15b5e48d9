package org.nengxia.fairness.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.fairness.Fairness;
import org.nengxia.fairness.FairnessOrder;
import org.nengxia.fairness.FairnessOutcome;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.SetApart;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.sample.population.PopulationSample;
import org.springframework.beans.factory.annotation.Autowired;

@SampleCountyTest
class ToldFairnessTest {
    @Autowired private Fairness fairness;
    @Autowired private FairnessWords words;

    private FairnessView view() {
        var order = new FairnessOrder("county-seed", PopulationSample.LAST_DAY, 0.05);
        return switch (fairness.look(order, Actor.COMMAND_LINE)) {
            case FairnessOutcome.Seen(FairnessView view) -> view;
            case FairnessOutcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private static int column(String name) {
        return FairnessRows.COLUMNS.indexOf(name);
    }

    private List<List<@Nullable Object>> rows(Counts counts) {
        ToldFairness told = words.tell(view(), Language.ZH, counts);
        try (Stream<List<@Nullable Object>> rows = new FairnessRows(told).rows()) {
            return rows.toList();
        }
    }

    @Test
    void inTheSampleCountyNobodyWasTreatedDifferentlyAndTheViewSaysSoInOneSentence() {
        ToldFairness told = words.tell(view(), Language.ZH, Counts.PLAIN);
        assertThat(view().findings()).isEmpty();
        assertThat(told.headline()).startsWith("没有发现超出规则本身、又超出偶然的差别");
        assertThat(words.tell(view(), Language.EN, Counts.PLAIN).headline())
                .startsWith("No difference was found");
    }

    @Test
    void fiftyTwoAndFiftyAreToldAsTheRulesWithArticleAndParameter() {
        ToldFairness told = words.tell(view(), Language.ZH, Counts.PLAIN);
        SetApart men = view().apart().getFirst();
        assertThat(told.apart(men))
                .startsWith("C1-1 到龄改非")
                .contains("规则本身", "性别", "满 52 周岁", "C1）");
    }

    @Test
    void whatLeavesTheProductTellsFewPersonsAsABandAndNoRateThatGivesThemAway() {
        int hit = column("hit");
        int rate = column("rate");
        List<List<@Nullable Object>> few =
                rows(Counts.BANDED).stream().filter(row -> "1-4".equals(row.get(hit))).toList();
        assertThat(few).isNotEmpty().allMatch(row -> row.get(rate) == null);
        assertThat(rows(Counts.BANDED))
                .noneMatch(row -> row.get(hit) instanceof Long count && count > 0 && count < 5);
    }

    @Test
    void everyRowFillsEveryColumnAndEveryPartOfTheLawIsThere() {
        List<List<@Nullable Object>> rows = rows(Counts.PLAIN);
        assertThat(rows).allMatch(row -> row.size() == FairnessRows.COLUMNS.size());
        assertThat(rows.stream().map(row -> Objects.toString(row.getFirst())))
                .contains("全部规则", "考核渠道", "K13-1 民意测评差", "C1-1 到龄改非");
    }
}
