package org.nengxia.agreement.foreign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.xml.XmlNode;

/// A case of the TCK and what the evaluator says of it.
final class TckCase {

    private TckCase() {}

    static Tck.Verdict verdict(
            List<ForeignTable> tables, String node, XmlNode testCase, XmlNode result) {
        Optional<ForeignTable> table =
                tables.stream().filter(each -> each.decision().equals(node)).findFirst();
        if (table.isEmpty()) {
            return new Tck.Verdict.Refused("no decision table gives this result");
        }
        if (!table.get().collects()) {
            return new Tck.Verdict.Refused(
                    "the hit policy must be COLLECT without aggregation, not "
                            + table.get().policy());
        }
        return switch (ForeignLaw.of(table.get())) {
            case ForeignLaw.Outside(var reasons) ->
                    new Tck.Verdict.Refused(String.join("; ", reasons));
            case ForeignLaw.Within within ->
                    compared(expected(result), answered(table.get(), within, testCase));
        };
    }

    private static Tck.Verdict compared(String expected, String answered) {
        return expected.equals(answered)
                ? new Tck.Verdict.Passed()
                : new Tck.Verdict.Failed(expected, answered);
    }

    private static String answered(ForeignTable table, ForeignLaw.Within within, XmlNode testCase) {
        FactSheet sheet = sheet(within, testCase);
        Map<String, Outcome> outcomes =
                new Evaluator(within.law().on(ForeignLaw.DAY)).outcomes(sheet);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            if (outcomes.get("R" + (i + 1)) instanceof Outcome.Hit) {
                rows.add(
                        table.rows().get(i).outputs().stream()
                                .map(TckCase::literal)
                                .collect(Collectors.joining(", ")));
            }
        }
        return rows.toString();
    }

    private static String literal(String written) {
        String text = written.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static FactSheet sheet(ForeignLaw.Within within, XmlNode testCase) {
        FactSheet.Draft sheet = FactSheet.of("case", ForeignLaw.DAY);
        within.facts()
                .forEach((path, fact) -> {
                    FactType type = within.law().catalogue().find(fact).orElseThrow().type();
                    given(testCase, path)
                            .flatMap(text -> value(text, type))
                            .ifPresent(value -> sheet.set(fact, value));
                });
        return sheet.done();
    }

    /// The text of an input, or of the component that a path such as `Applicant.Age` names.
    private static Optional<String> given(XmlNode testCase, String path) {
        List<String> names = List.of(path.split("\\.", -1));
        Stream<XmlNode> holders = named(testCase.all("inputNode").stream(), names.getFirst());
        for (String name : names.subList(1, names.size())) {
            holders = named(holders.flatMap(holder -> holder.all("component").stream()), name);
        }
        return holders.flatMap(holder -> holder.first("value").stream())
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Stream<XmlNode> named(Stream<XmlNode> nodes, String name) {
        return nodes.filter(node -> name.strip().equals(node.attribute("name").orElse("")));
    }

    private static Optional<Value> value(String text, FactType type) {
        try {
            return Optional.of(
                    switch (type) {
                        case TEXT -> Value.of(text);
                        case INTEGER, DECIMAL -> new Value.Decimal(new BigDecimal(text));
                        case BOOLEAN -> Value.of(Boolean.parseBoolean(text));
                        case DATE -> Value.of(LocalDate.parse(text));
                    });
        } catch (RuntimeException notOfTheType) {
            return Optional.empty();
        }
    }

    private static String expected(XmlNode result) {
        List<XmlNode> expected = result.all("expected");
        List<XmlNode> items =
                expected.stream()
                        .flatMap(each -> each.all("list").stream())
                        .flatMap(list -> list.all("item").stream())
                        .toList();
        return Stream.concat(items.stream(), items.isEmpty() ? expected.stream() : Stream.empty())
                .map(TckCase::row)
                .filter(row -> !row.isEmpty())
                .toList()
                .toString();
    }

    private static String row(XmlNode item) {
        return Stream.concat(Stream.of(item), item.all("component").stream())
                .flatMap(each -> each.first("value").stream())
                .map(XmlNode::text)
                .collect(Collectors.joining(", "));
    }
}
