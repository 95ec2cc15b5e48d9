package org.nengxia.cli.law;

import static org.nengxia.cli.terminal.TextTable.Side.LEFT;
import static org.nengxia.cli.terminal.TextTable.Side.RIGHT;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.fairness.Counted;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.LawPart;
import org.nengxia.fairness.Rates;
import org.nengxia.fairness.telling.ToldFairness;
import org.nengxia.kernel.Language;
import org.nengxia.population.Group;
import org.nengxia.shell.Sentences;

/// The fairness view for a terminal: what it says, the rates of the whole law, what rules
/// themselves provide, and how it was reckoned. All rates are in the file.
final class FairnessText {
    private final Sentences sentences;
    private final Language language;
    private final ToldFairness told;

    FairnessText(Sentences sentences, Language language, ToldFairness told) {
        this.sentences = sentences;
        this.language = language;
        this.told = told;
    }

    String of(FairnessView view) {
        StringBuilder text = new StringBuilder(told.headline() + "\n");
        view.findings().forEach(each -> text.append("- " + told.finding(each) + "\n"));
        if (!view.findings().isEmpty()) {
            text.append(said("caution") + "\n");
        }
        text.append("\n" + rates(view));
        view.apart().stream()
                .collect(
                        Collectors.groupingBy(
                                told::apartTitle, LinkedHashMap::new, Collectors.toList()))
                .forEach((title, rules) -> {
                    text.append("\n" + title + "\n");
                    rules.forEach(each -> text.append("- " + told.apart(each) + "\n"));
                });
        return text.append("\n" + told.method() + "\n").toString();
    }

    private String rates(FairnessView view) {
        TextTable table =
                new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT)
                        .row(
                                said("column.by"),
                                said("column.group"),
                                said("column.cadres"),
                                said("column.rate"),
                                said("column.undetermined"));
        view.rates().stream()
                .filter(each -> each.part().scope() == LawPart.Scope.LAW)
                .forEach(each -> each.groups().forEach(group -> row(table, each, group)));
        return table.text();
    }

    private void row(TextTable table, Rates rates, Group group) {
        table.row(
                told.dimension(rates.by()),
                told.group(rates.by(), group.key()),
                told.count(group.cadres()),
                told.share(Counted.HIT.in(group)),
                told.share(Counted.UNDETERMINED.in(group)));
    }

    private String said(String key) {
        return sentences.of(language, "fairness." + key);
    }
}
