package org.nengxia.fairness.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.fairness.Contrast;
import org.nengxia.fairness.Counted;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.LawPart;
import org.nengxia.fairness.Rates;
import org.nengxia.fairness.SetApart;
import org.nengxia.fairness.Verdict;
import org.nengxia.fairness.exact.Share;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;

/// The view as rows of a file, one a part of the law and a group.
public final class FairnessRows {
    /// The columns, as the message bundles name them under `fairness.column.`.
    public static final List<String> COLUMNS =
            List.of(
                    "part",
                    "by",
                    "group",
                    "cadres",
                    "decided",
                    "hit",
                    "rate",
                    "low",
                    "high",
                    "undetermined",
                    "probability",
                    "corrected",
                    "says",
                    "missingProbability",
                    "missingCorrected",
                    "missingSays");

    private final ToldFairness told;
    private final FairnessView view;

    /// The rows of that view.
    public FairnessRows(ToldFairness told) {
        this.told = told;
        this.view = told.view();
    }

    /// All rows: what is compared, then what is set apart.
    public Stream<List<@Nullable Object>> rows() {
        return Stream.concat(
                view.rates().stream()
                        .flatMap(rates -> rates.groups().stream().map(each -> row(rates, each))),
                view.apart().stream()
                        .flatMap(apart -> apart.groups().stream().map(each -> row(apart, each))));
    }

    private List<@Nullable Object> row(Rates rates, Group group) {
        List<@Nullable Object> row = counts(told.part(rates.part()), rates.by(), group);
        for (Counted counted : Counted.values()) {
            row.addAll(verdict(rates.part(), rates.by(), group, counted));
        }
        return row;
    }

    private List<@Nullable Object> row(SetApart apart, Group group) {
        List<@Nullable Object> row = counts(told.rule(apart.rule()), apart.by(), group);
        String says = told.say("says." + apart.reason());
        row.addAll(Arrays.asList(null, null, says, null, null, says));
        return row;
    }

    private List<@Nullable Object> counts(String part, Dimension by, Group group) {
        Share hits = Counted.HIT.in(group);
        boolean hidden = told.hidesRate(hits);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(part);
        row.add(told.dimension(by));
        row.add(told.group(by, group.key()));
        row.add(number(group.cadres()));
        row.add(number(hits.of()));
        row.add(number(hits.count()));
        row.add(hidden ? null : rounded(hits.rate()));
        row.add(hidden ? null : rounded(hits.low()));
        row.add(hidden ? null : rounded(hits.high()));
        row.add(number(group.undetermined()));
        return row;
    }

    /// A number for the spreadsheet, or its band as text.
    private Object number(long count) {
        String text = told.count(count);
        return text.contains("-") ? text : (Object) count;
    }

    private static double rounded(double rate) {
        return Math.round(rate * 1e6) / 1e6;
    }

    private List<@Nullable Object> verdict(
            LawPart part, Dimension by, Group group, Counted counted) {
        return view.contrasts().stream()
                .filter(each -> each.by() == by && each.counted() == counted)
                .filter(each -> each.part().key().equals(part.key()))
                .filter(each -> each.group().equals(group.key()))
                .findFirst()
                .map(this::verdict)
                .orElseGet(() -> Arrays.asList(null, null, null));
    }

    private List<@Nullable Object> verdict(Contrast contrast) {
        return switch (contrast.verdict()) {
            case Verdict.TooFew() -> Arrays.asList(null, null, told.say("says.tooFew"));
            case Verdict.Tested(double probability, double corrected, boolean notable) ->
                    Arrays.asList(
                            probability,
                            corrected,
                            told.say(notable ? "says.notable" : "says.unremarkable"));
        };
    }
}
