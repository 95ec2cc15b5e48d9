package org.nengxia.agreement.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
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
        return switch (OneTable.read(table, parameters.yaml(), CATALOGUE)) {
            case PackReading.Ready(var pack) -> new Law(pack, CATALOGUE, List.of(table));
            case PackReading.Refused refused ->
                    throw new AssertionError("seed " + seed + ": " + refused.faults());
        };
    }

    private static String table(RandomCells cells, int rules) {
        String columns =
                RandomCells.COLUMNS.entrySet().stream()
                        .map(column -> OneTable.column(column.getKey(), column.getValue()))
                        .collect(Collectors.joining("\n"));
        String lines =
                IntStream.rangeClosed(1, rules)
                        .mapToObj(rule -> OneTable.rule("R" + rule, cells.rule()))
                        .collect(Collectors.joining("\n"));
        return OneTable.text(columns, lines);
    }
}
