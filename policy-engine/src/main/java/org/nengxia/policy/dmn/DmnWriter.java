package org.nengxia.policy.dmn;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.table.CellText;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Input;
import org.nengxia.policy.table.Rule;

/// Writes a parsed table as a DMN 1.3 file that dmn-js and Camunda Modeler open: reading it gives
/// the same table. The title is the Chinese one; the citation is the rule's annotation.
public final class DmnWriter {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
    private static final int WIDTH = 180;
    private static final int HEIGHT = 80;

    private final DecisionTable table;
    private final FactCatalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private DmnWriter(DecisionTable table, FactCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /// The file of a table in UTF-8; `pack` is the id of the pack it belongs to.
    public static byte[] write(DecisionTable table, String pack, FactCatalogue catalogue) {
        DmnWriter writer = new DmnWriter(table, catalogue);
        writer.document(pack);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(String pack) {
        String id = attribute(table.id());
        String title = attribute(table.title().zh());
        line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(0, "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"");
        line(0, "             xmlns:dmndi=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\"");
        line(0, "             xmlns:dc=\"http://www.omg.org/spec/DMN/20180521/DC/\"");
        line(
                0,
                "             id=\"definitions-%s\" name=\"%s\" namespace=\"https://nengxia.org/packs/%s\">"
                        .formatted(id, title, attribute(pack)));
        line(1, "<decision id=\"%s\" name=\"%s\">".formatted(id, title));
        line(2, "<decisionTable id=\"%s-table\" hitPolicy=\"COLLECT\">".formatted(id));
        for (int i = 0; i < table.inputs().size(); i++) {
            input(table.inputs().get(i), i + 1);
        }
        output(1, "情形", "ground");
        output(2, "可考虑的措施", "measures");
        table.rules().forEach(this::rule);
        line(2, "</decisionTable>");
        line(1, "</decision>");
        diagram(id);
        line(0, "</definitions>");
    }

    private void input(Input input, int number) {
        String id = NAME.matcher(input.id()).matches() ? " id=\"" + input.id() + "\"" : "";
        line(3, "<input%s label=\"%s\">".formatted(id, attribute(input.heading())));
        line(
                4,
                "<inputExpression id=\"%s-ex-%d\" typeRef=\"%s\">"
                        .formatted(
                                attribute(table.id()),
                                number,
                                TypeRefs.of(input.expression(), catalogue).orElse("string")));
        text(5, input.expression().text());
        line(4, "</inputExpression>");
        line(3, "</input>");
    }

    private void output(int number, String label, String name) {
        line(
                3,
                "<output id=\"%s-out-%d\" label=\"%s\" name=\"%s\" typeRef=\"string\" />"
                        .formatted(attribute(table.id()), number, label, name));
    }

    private void rule(Rule rule) {
        String id = attribute(rule.id());
        String cited =
                rule.citations().stream().map(Object::toString).collect(Collectors.joining("; "));
        line(3, "<rule id=\"%s\">".formatted(id));
        line(4, "<description>%s</description>".formatted(escaped(cited)));
        for (int i = 0; i < rule.cells().size(); i++) {
            entry("inputEntry", id + "-in-" + (i + 1), CellText.of(rule.cells().get(i)));
        }
        entry("outputEntry", id + "-out-1", "\"" + rule.ground() + "\"");
        entry("outputEntry", id + "-out-2", "\"" + String.join(", ", rule.measures()) + "\"");
        line(3, "</rule>");
    }

    private void entry(String name, String id, String cell) {
        line(4, "<%s id=\"%s\">".formatted(name, id));
        text(5, cell);
        line(4, "</%s>".formatted(name));
    }

    private void text(int level, String text) {
        line(level, "<text>" + escaped(text) + "</text>");
    }

    private void diagram(String id) {
        line(1, "<dmndi:DMNDI>");
        line(2, "<dmndi:DMNDiagram id=\"%s-diagram\">".formatted(id));
        line(3, "<dmndi:DMNShape id=\"%s-shape\" dmnElementRef=\"%s\">".formatted(id, id));
        line(
                4,
                "<dc:Bounds height=\"%d\" width=\"%d\" x=\"160\" y=\"100\" />"
                        .formatted(HEIGHT, WIDTH));
        line(3, "</dmndi:DMNShape>");
        line(2, "</dmndi:DMNDiagram>");
        line(1, "</dmndi:DMNDI>");
    }

    private void line(int level, String text) {
        out.append("  ".repeat(level)).append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;").replace("\n", " ").replace("\t", " ");
    }
}
