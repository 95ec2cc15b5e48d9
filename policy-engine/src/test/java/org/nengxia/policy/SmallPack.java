package org.nengxia.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.PackReader;
import org.nengxia.policy.reading.PackReading;

/// A pack of one table for tests, written as files and read as any other.
public final class SmallPack {

    private static final Map<String, String> TYPES =
            Map.of("t", "string", "c", "string", "b", "boolean", "d", "date", "e", "boolean");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> columns;
    private final List<String> rules = new ArrayList<>();

    private SmallPack(List<String> columns) {
        this.columns = columns;
        files.put("pack.yaml", HEAD);
        files.put("manifestations.yaml", "manifestations: []\n");
        files.put("parameters.yaml", PARAMETERS);
        files.put("sources/law.yaml", LAW);
    }

    /// A table with these column expressions.
    public static SmallPack over(String... columns) {
        return new SmallPack(List.of(columns));
    }

    /// The facts: numbers n, m, k; text t and closed text c; yes/no b and closed e; day d.
    public static FactCatalogue catalogue() {
        return FactCatalogue.of(
                List.of(
                        FactDefinition.optional("n", FactType.INTEGER),
                        FactDefinition.optional("m", FactType.INTEGER),
                        FactDefinition.optional("k", FactType.INTEGER),
                        FactDefinition.optional("t", FactType.TEXT),
                        FactDefinition.closed("c", FactType.TEXT),
                        FactDefinition.optional("b", FactType.BOOLEAN),
                        FactDefinition.closed("e", FactType.BOOLEAN),
                        FactDefinition.optional("d", FactType.DATE)));
    }

    /// Adds a rule R1, R2, … with one cell per column.
    public SmallPack rule(String... cells) {
        rules.add(ruleXml("R" + (rules.size() + 1), "law:1", List.of(cells)));
        return this;
    }

    /// Adds a rule as it is written.
    public SmallPack ruleWritten(String xml) {
        rules.add(xml);
        return this;
    }

    /// Replaces a text in a file other than the table.
    public SmallPack edit(String file, String old, String replacement) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        files.put(file, text.replace(old, replacement));
        return this;
    }

    /// Adds a file.
    public SmallPack add(String file, String text) {
        files.put(file, text);
        return this;
    }

    /// The files as they are now.
    public PackFiles files() {
        files.putIfAbsent("tables/small.dmn", tableXml());
        return PackFiles.of("small", files);
    }

    /// The table as it would be written.
    public String tableXml() {
        String inputs =
                columns.stream()
                        .map(column ->
                                "<input label='%s'><inputExpression typeRef='%s'><text>%s</text></inputExpression></input>"
                                        .formatted(
                                                column,
                                                TYPES.getOrDefault(column, "number"),
                                                column))
                        .collect(Collectors.joining());
        return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
        <decision id="small"><decisionTable hitPolicy="COLLECT">
        %s<output name="ground"/><output name="measures"/>%s
        </decisionTable></decision></definitions>
        """
                .formatted(inputs, String.join("\n", rules));
    }

    /// Replaces the whole table file.
    public SmallPack table(String xml) {
        files.put("tables/small.dmn", xml);
        return this;
    }

    /// The pack; a fault fails the test.
    public Pack pack() {
        return switch (reading()) {
            case PackReading.Ready(Pack pack) -> pack;
            case PackReading.Refused refused ->
                    throw new AssertionError(refused.faults().toString());
        };
    }

    /// What came of reading.
    public PackReading reading() {
        return new PackReader(catalogue()).read(files());
    }

    /// The English sentences of all faults.
    public List<String> faults() {
        return switch (reading()) {
            case PackReading.Ready _ -> List.of();
            case PackReading.Refused refused ->
                    refused.faults().stream().map(PackFault::sentence).map(Label::en).toList();
        };
    }

    /// A rule in XML.
    public static String ruleXml(String id, String citation, List<String> cells) {
        String entries =
                Stream.concat(
                                cells.stream().map(cell -> entry("inputEntry", cell)),
                                Stream.of("\"G1\"", "\"DEMOTION\"")
                                        .map(cell -> entry("outputEntry", cell)))
                        .collect(Collectors.joining());
        return "<rule id='%s'><description>%s</description>%s</rule>"
                .formatted(id, citation, entries);
    }

    private static String entry(String name, String cell) {
        String text = cell.replace("&", "&amp;").replace("<", "&lt;");
        return "<" + name + "><text>" + text + "</text></" + name + ">";
    }

    private static final String HEAD =
            """
            id: small
            title: {zh: 小包, en: small}
            issuer: {zh: 县委, en: committee}
            basis: []
            in-force: {from: 2002-04-01, to: 2010-12-31}
            confidence: F
            tables: [{id: small, file: tables/small.dmn, channel: assessment, zh: 表, en: table}]
            modes: [{code: DEMOTION, zh: 降职, en: demotion}]
            measures: [{code: REMOVAL, zh: 免职, en: removal, exclusive: true}]
            grounds:
              - {id: G1, zh: 情形, en: ground, type: M, article: "law:1", confidence: F,
                 source: {zh: 源, en: source}}
            notes: []
            """;
    private static final String LAW =
            """
            id: law
            zh: 法
            en: law
            issuer: {zh: 县委, en: committee}
            confidence: F
            articles: [{id: "1", zh: 条, en: article}]
            """;
    private static final String PARAMETERS =
            """
            parameters:
              - {id: share, zh: 比例, en: share, kind: fraction, comparator: ">=",
                 values: [{from: 2002-04-01, value: 30/100, citation: "law:1"}]}
              - {id: third, zh: 三分之一, en: third, kind: fraction, comparator: ">",
                 values: [{from: 2002-04-01, value: 1/3, citation: "law:1"}]}
              - {id: age, zh: 年龄, en: age, kind: age, comparator: "<=",
                 values: [{from: 2002-04-01, value: 52, citation: "law:1"},
                          {from: 2005-01-01, value: 55, citation: "law:1"}]}
              - {id: months, zh: 月数, en: months, kind: months, comparator: ">",
                 values: [{from: 2002-04-01, value: 12, citation: "law:1"}]}
              - {id: count, zh: 数, en: count, kind: integer, comparator: ">=",
                 values: [{from: 2002-04-01, value: 5, citation: "law:1"},
                          {from: 2009-01-01, value: null, citation: "law:1"}]}
              - {id: word, zh: 词, en: word, kind: text, comparator: "=",
                 values: [{from: 2002-04-01, value: A, citation: "law:1"}]}
            """;
}
