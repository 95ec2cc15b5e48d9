package org.nengxia.policy.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.table.Cell;
import org.nengxia.policy.table.CellSyntax;
import org.nengxia.policy.table.CellTypes;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Expression;
import org.nengxia.policy.table.Input;
import org.nengxia.policy.table.Rule;
import org.nengxia.policy.xml.XmlNode;

/// Makes a parsed decision table of one found in a DMN file, cell by cell.
public final class TableBuilder {

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final List<String> OUTPUTS = List.of("ground", "measures");

    private final DmnFile.Found found;
    private final TableHead line;
    private final CellTypes types;
    private final FactCatalogue catalogue;
    private final Faults faults;

    /// A builder for one found table under the head that `pack.yaml` gives it.
    public TableBuilder(
            DmnFile.Found found,
            TableHead line,
            CellTypes types,
            FactCatalogue catalogue,
            Faults faults) {
        this.found = found;
        this.line = line;
        this.types = types;
        this.catalogue = catalogue;
        this.faults = faults;
    }

    /// The table; what is not of the language becomes a fault and is left out.
    public DecisionTable build() {
        List<Input> inputs = found.table().all("input").stream().map(this::input).toList();
        List<String> outputs =
                found.table().all("output").stream()
                        .map(output -> output.attribute("name").orElse("?"))
                        .toList();
        if (!outputs.equals(OUTPUTS)) {
            faults.add(
                    found.place(),
                    "输出列须依次为 ground、measures",
                    "the output columns must be ground and measures, in this order");
        }
        found.table().all("output").stream()
                .filter(output -> output.first("defaultOutputEntry").isPresent())
                .forEach(_ ->
                        faults.add(
                                found.place(),
                                "不支持 defaultOutputEntry，请删除",
                                "defaultOutputEntry is not supported; remove it"));
        List<Rule> rules =
                found.table().all("rule").stream().map(rule -> rule(rule, inputs)).toList();
        return new DecisionTable(
                found.id(), line.title(), line.channel(), line.file(), inputs, rules);
    }

    private Input input(XmlNode node) {
        XmlNode written = node.first("inputExpression").orElse(node);
        String text = written.expression();
        String heading = node.attribute("label").orElse(text);
        Place place = found.place().column(heading);
        feel(written, place);
        if (node.first("inputValues").filter(each -> !each.expression().isBlank()).isPresent()) {
            faults.add(place, "不支持 inputValues，请删除", "inputValues is not supported; remove it");
        }
        Optional<Expression> expression = Expression.parse(text);
        if (expression.isEmpty()) {
            faults.add(
                    place,
                    "列表达式只能是 事实、事实 / 事实 或 事实 - 事实",
                    "a column looks at fact, fact / fact or fact - fact only");
        }
        expression.ifPresent(sound -> checkColumn(sound, written, place));
        return new Input(
                node.attribute("id").orElse(text),
                heading,
                expression.orElse(new Expression.One("?")));
    }

    private void checkColumn(Expression expression, XmlNode written, Place place) {
        types.faults(expression).forEach(reason -> faults.add(place, reason));
        String actual = written.attribute("typeRef").orElse("");
        TypeRefs.of(expression, catalogue)
                .filter(expected -> !expected.equals(actual))
                .ifPresent(expected ->
                        faults.add(
                                place,
                                "列类型应为 " + expected,
                                "the type of the column must be " + expected));
    }

    /// Editors can set another expression language; only FEEL has the meaning that is read here.
    private void feel(XmlNode written, Place place) {
        written.attribute("expressionLanguage")
                .filter(language -> !language.toLowerCase(Locale.ROOT).contains("feel"))
                .ifPresent(language ->
                        faults.add(
                                place,
                                "不支持表达式语言“" + language + "”，请改为 FEEL",
                                "the expression language '"
                                        + language
                                        + "' is not FEEL; set FEEL"));
    }

    private Rule rule(XmlNode node, List<Input> inputs) {
        String id = node.attribute("id").orElse("?");
        Place place = found.place().rule(id);
        List<XmlNode> entries = node.all("inputEntry");
        List<XmlNode> outputs = node.all("outputEntry");
        if (entries.size() != inputs.size() || outputs.size() != OUTPUTS.size()) {
            faults.add(
                    place,
                    "单元格数与列数不符，请补齐",
                    "has not as many cells as the table has columns; complete it");
            return new Rule(id, List.of(), "?", List.of(), List.of());
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            feel(entries.get(i), place.column(inputs.get(i).heading()));
            cells.add(cell(entries.get(i).expression(), inputs.get(i), place));
        }
        if (cells.stream().allMatch(Cell.Any.class::isInstance)) {
            faults.add(place, "没有任何条件，会命中所有人", "has no condition and would hit everybody");
        }
        return new Rule(
                id,
                cells,
                output(outputs.getFirst(), place.column("ground")),
                measures(output(outputs.getLast(), place.column("measures"))),
                citations(node, place));
    }

    private Cell cell(String text, Input input, Place rule) {
        Place place = rule.column(input.heading());
        return switch (CellSyntax.read(text)) {
            case CellSyntax.Refused(var reason) -> {
                faults.add(place, reason);
                yield new Cell.Any();
            }
            case CellSyntax.Understood(Cell cell) -> {
                if (types.faults(input.expression()).isEmpty()) {
                    types.faults(cell, input.expression())
                            .forEach(reason -> faults.add(place, reason));
                }
                yield cell;
            }
        };
    }

    private String output(XmlNode entry, Place place) {
        Matcher match = STRING.matcher(entry.expression());
        if (match.matches()) {
            return match.group(1).strip();
        }
        faults.add(place, "输出须为带引号的文本", "an output must be a text in quotes");
        return "?";
    }

    private static List<String> measures(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }

    /// The article of a rule: its description, which editors show as annotation, or else the
    /// annotation of DMN 1.3.
    private List<Citation> citations(XmlNode node, Place place) {
        Set<String> written =
                Stream.concat(
                                node.first("description").map(XmlNode::text).stream(),
                                node.all("annotationEntry").stream().map(XmlNode::expression))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.toSet());
        Optional<List<Citation>> citations =
                written.size() == 1 ? Citation.parse(written.iterator().next()) : Optional.empty();
        if (citations.isEmpty()) {
            faults.add(
                    place,
                    "缺少条文出处，请在批注中写成 文件:条，多条用分号隔开",
                    "has no source; write instrument:article, parted by semicolons, as annotation");
        }
        return citations.orElse(List.of());
    }
}
