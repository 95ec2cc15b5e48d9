package org.nengxia.agreement.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.PackReader;
import org.nengxia.policy.reading.PackReading;

/// The smallest pack that can be: one decision table, one ground, one instrument. It is written as
/// files and read as any other pack.
public final class OneTable {

    private OneTable() {}

    /// The pack of a table, with these parameters, over these facts.
    public static PackReading read(String table, String parameters, FactCatalogue catalogue) {
        return new PackReader(catalogue)
                .read(
                        PackFiles.of(
                                "random",
                                Map.of(
                                        "pack.yaml", HEAD,
                                        "manifestations.yaml", "manifestations: []\n",
                                        "parameters.yaml", parameters,
                                        "sources/law.yaml", SOURCE,
                                        "tables/random.dmn", table)));
    }

    /// The file of a table with these columns and rules.
    public static String text(String columns, String rules) {
        return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="random" namespace="random">
        <decision id="random" name="random"><decisionTable hitPolicy="COLLECT">
        %s
        <output name="ground" typeRef="string"/><output name="measures" typeRef="string"/>
        %s
        </decisionTable></decision></definitions>
        """
                .formatted(columns, rules);
    }

    /// A column.
    public static String column(String expression, String type) {
        return "<input label='%1$s'><inputExpression typeRef='%2$s'><text>%1$s</text></inputExpression></input>"
                .formatted(escaped(expression), type);
    }

    /// A rule with a cell a column.
    public static String rule(String id, List<String> cells) {
        return "<rule id='%s'><description>law:1</description>%s%s</rule>"
                .formatted(
                        id,
                        cells.stream()
                                .map(cell ->
                                        "<inputEntry><text>%s</text></inputEntry>"
                                                .formatted(escaped(cell)))
                                .collect(Collectors.joining()),
                        "<outputEntry><text>\"G1\"</text></outputEntry><outputEntry><text>\"DEMOTION\"</text></outputEntry>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static final String HEAD =
            """
            id: random
            title: {zh: 随机, en: random}
            issuer: {zh: 县委, en: committee}
            basis: []
            in-force: {from: 2002-04-01, to: null}
            confidence: F
            tables: [{id: random, file: tables/random.dmn, channel: assessment, zh: 表, en: table}]
            modes: [{code: DEMOTION, zh: 降职, en: demotion}]
            measures: []
            grounds:
              - {id: G1, zh: 情形, en: ground, type: M, article: "law:1", confidence: F,
                 source: {zh: 源, en: source}}
            notes: []
            """;
    private static final String SOURCE =
            """
            id: law
            zh: 法
            en: law
            issuer: {zh: 县委, en: committee}
            confidence: F
            articles: [{id: "1", zh: 条, en: article}]
            """;
}
