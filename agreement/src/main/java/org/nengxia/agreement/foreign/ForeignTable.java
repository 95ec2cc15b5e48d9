package org.nengxia.agreement.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.xml.XmlNode;

/// A decision table as somebody else wrote it, of any DMN version and hit policy.
///
/// @param file where it stands
/// @param decision the name of the decision, or of what else holds it
/// @param policy hit policy and aggregation, such as `UNIQUE` or `COLLECT SUM`
/// @param constrained whether a column or output limits its values or has a default
public record ForeignTable(
        String file,
        String decision,
        String policy,
        boolean constrained,
        List<Column> columns,
        List<Row> rows) {

    /// An input: what it looks at, and its type where that is one that facts have.
    public record Column(String expression, Optional<FactType> type) {}

    /// A rule: its tests and its outputs, as they are written.
    public record Row(List<String> tests, List<String> outputs) {

        /// Keeps its own copies.
        public Row {
            tests = List.copyOf(tests);
            outputs = List.copyOf(outputs);
        }
    }

    /// Keeps its own copies.
    public ForeignTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Whether every rule answers for itself and nothing is added up, as in a pack.
    public boolean collects() {
        return "COLLECT".equals(policy);
    }

    /// All tables of a DMN file, wherever they stand in it; none when it is no sound XML.
    public static List<ForeignTable> in(String file, byte[] document) {
        try {
            XmlNode root = XmlNode.read(document);
            List<ForeignTable> found = new ArrayList<>();
            search(file, "?", root, new ForeignTypes(root), found);
            return found;
        } catch (XMLStreamException broken) {
            return List.of();
        }
    }

    private static void search(
            String file, String holder, XmlNode node, ForeignTypes types, List<ForeignTable> into) {
        String name = node.attribute("name").orElse(holder);
        if ("decisionTable".equals(node.name())) {
            into.add(table(file, holder, node, types));
        }
        node.same().forEach(child -> search(file, name, child, types, into));
    }

    private static ForeignTable table(
            String file, String holder, XmlNode table, ForeignTypes types) {
        String policy = table.attribute("hitPolicy").orElse("UNIQUE");
        String aggregation = table.attribute("aggregation").map(each -> " " + each).orElse("");
        return new ForeignTable(
                file,
                holder,
                policy + aggregation,
                constrained(table),
                table.all("input").stream().map(input -> column(input, types)).toList(),
                table.all("rule").stream().map(ForeignTable::row).toList());
    }

    private static boolean constrained(XmlNode table) {
        return Stream.concat(table.all("input").stream(), table.all("output").stream())
                .flatMap(XmlNode::same)
                .anyMatch(child ->
                        List.of("inputValues", "outputValues", "defaultOutputEntry")
                                .contains(child.name()));
    }

    private static Column column(XmlNode input, ForeignTypes types) {
        XmlNode written = input.first("inputExpression").orElse(input);
        String expression = written.expression();
        return new Column(
                expression, types.of(written.attribute("typeRef").orElse("?"), expression));
    }

    private static Row row(XmlNode rule) {
        return new Row(
                rule.all("inputEntry").stream().map(XmlNode::expression).toList(),
                rule.all("outputEntry").stream().map(XmlNode::expression).toList());
    }
}
