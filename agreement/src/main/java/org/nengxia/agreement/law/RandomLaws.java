package org.nengxia.agreement.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.PackReader;
import org.nengxia.policy.reading.PackReading;

/// Packs drawn by a seed: every form of cell over every kind of column, with parameters of every
/// kind. They are written as files and read as any other pack.
public final class RandomLaws {

    /// A day on which the cut-offs of whole years fall on 28 and 29 February.
    public static final LocalDate DAY = LocalDate.of(2004, 2, 29);

    private static final FactCatalogue CATALOGUE =
            FactCatalogue.of(
                    List.of(
                            FactDefinition.optional("n", FactType.INTEGER),
                            FactDefinition.optional("m", FactType.INTEGER),
                            FactDefinition.closed("k", FactType.INTEGER),
                            FactDefinition.optional("x", FactType.DECIMAL),
                            FactDefinition.optional("y", FactType.DECIMAL),
                            FactDefinition.optional("t", FactType.TEXT),
                            FactDefinition.closed("c", FactType.TEXT),
                            FactDefinition.optional("b", FactType.BOOLEAN),
                            FactDefinition.closed("e", FactType.BOOLEAN),
                            FactDefinition.optional("d", FactType.DATE),
                            FactDefinition.closed("f", FactType.DATE)));

    private RandomLaws() {}

    /// A pack of so many rules.
    public static Law of(long seed, int rules) {
        Random random = new Random(seed);
        RandomParameters parameters = new RandomParameters(random);
        String table = table(new RandomCells(random), rules);
        PackFiles files =
                PackFiles.of(
                        "random",
                        Map.of(
                                "pack.yaml", HEAD,
                                "manifestations.yaml", "manifestations: []\n",
                                "parameters.yaml", parameters.yaml(),
                                "sources/law.yaml", SOURCE,
                                "tables/random.dmn", table));
        return switch (new PackReader(CATALOGUE).read(files)) {
            case PackReading.Ready(var pack) -> new Law(pack, CATALOGUE, List.of(table));
            case PackReading.Refused refused ->
                    throw new AssertionError("seed " + seed + ": " + refused.faults());
        };
    }

    private static String table(RandomCells cells, int rules) {
        String columns =
                RandomCells.COLUMNS.entrySet().stream()
                        .map(column ->
                                "<input label='%1$s'><inputExpression typeRef='%2$s'><text>%1$s</text></inputExpression></input>"
                                        .formatted(column.getKey(), column.getValue()))
                        .collect(Collectors.joining("\n"));
        String lines =
                IntStream.rangeClosed(1, rules)
                        .mapToObj(rule -> rule("R" + rule, cells.rule()))
                        .collect(Collectors.joining("\n"));
        return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="random" namespace="random">
        <decision id="random" name="random"><decisionTable hitPolicy="COLLECT">
        %s
        <output name="ground" typeRef="string"/><output name="measures" typeRef="string"/>
        %s
        </decisionTable></decision></definitions>
        """
                .formatted(columns, lines);
    }

    private static String rule(String id, List<String> cells) {
        return "<rule id='%s'><description>law:1</description>%s%s</rule>"
                .formatted(
                        id,
                        cells.stream()
                                .map(cell ->
                                        "<inputEntry><text>%s</text></inputEntry>"
                                                .formatted(cell.replace("<", "&lt;")))
                                .collect(Collectors.joining()),
                        "<outputEntry><text>\"G1\"</text></outputEntry><outputEntry><text>\"DEMOTION\"</text></outputEntry>");
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
