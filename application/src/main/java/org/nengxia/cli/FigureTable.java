package org.nengxia.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.cli.terminal.TextTable.Side;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Wording;
import org.nengxia.statistics.FigureValue;
import org.nengxia.statistics.Reconciliation;

/// The figures as a terminal shows them, with the reconciliation of the adjusted cadres below.
final class FigureTable {
    private final Language language;
    private final Wording wording;

    FigureTable(Language language) {
        this.language = language;
        this.wording = new Wording(language);
    }

    String of(List<FigureValue> values, Reconciliation reconciliation) {
        return table(values) + "\n" + told(reconciliation);
    }

    private String table(List<FigureValue> values) {
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT);
        table.row(
                word("指标", "Figure"),
                word("数值", "Value"),
                word("单位", "Unit"),
                "",
                word("代码", "Key"));
        for (FigureValue value : values) {
            table.row(
                    value.figure().label().in(language),
                    number(value.number()),
                    value.figure().unit().in(language),
                    value.figure().mission(),
                    value.id());
        }
        return table.text();
    }

    private String told(Reconciliation sums) {
        String equation =
                sums.terms().stream()
                        .map(term -> number(term.number()))
                        .collect(Collectors.joining(" + "));
        String total = number(sums.total().number());
        StringBuilder text = new StringBuilder();
        text.append("%s = %s  ".formatted(equation, number(sums.sum())));
        text.append(
                sums.agrees()
                        ? word(
                                "相符：按决定逐人数也是 " + total + " 人，无人重复。",
                                "agrees: counting persons also gives " + total + ", nobody twice.")
                        : word(
                                "按决定逐人数为 " + total + " 人。",
                                "counting persons gives " + total + "."));
        text.append("\n");
        sums.repeated().forEach(person -> text.append(repeated(person)));
        sums.outside().forEach(person -> text.append(outside(person)));
        sums.terms().forEach(term -> text.append(inferred(term)));
        return text.toString();
    }

    private String repeated(Reconciliation.Counted person) {
        return word(
                "  %s（%d）在 %s 中都计入，合计只算一人。\n"
                        .formatted(person.name(), person.cadreId(), terms(person)),
                "  %s (%d) counts in %s, and once in the total.\n"
                        .formatted(person.name(), person.cadreId(), terms(person)));
    }

    private static String terms(Reconciliation.Counted person) {
        return String.join(", ", person.terms());
    }

    private String outside(Reconciliation.Counted person) {
        return word(
                "  %s（%d）不在任何一项之内，合计算一人。\n".formatted(person.name(), person.cadreId()),
                "  %s (%d) is in none of the terms, but in the total.\n"
                        .formatted(person.name(), person.cadreId()));
    }

    private String inferred(FigureValue term) {
        return term.figure()
                .inferred()
                .map(why ->
                        "  %s %s: %s\n"
                                .formatted(number(term.number()), term.id(), why.in(language)))
                .orElse("");
    }

    private String number(BigDecimal number) {
        return number.scale() > 0 ? wording.yuan(number) : wording.count(number.longValueExact());
    }

    private String word(String zh, String en) {
        return new Label(zh, en).in(language);
    }
}
