package org.nengxia.policy.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;

/// A population of fact sheets as of one day, numbered from 0 by `cadre_id`.
public record People(FactCatalogue catalogue, LocalDate asOf, List<FactSheet> sheets) {

    /// Keeps its own copy.
    public People {
        sheets = List.copyOf(sheets);
    }

    /// People of whom these facts are known; everything else about them is missing.
    public static People knownBy(
            FactCatalogue catalogue, LocalDate asOf, Collection<Map<String, Value>> known) {
        List<FactSheet> sheets = new ArrayList<>();
        for (Map<String, Value> values : known) {
            sheets.add(new FactSheet(Integer.toString(sheets.size()), asOf, values, Map.of()));
        }
        return new People(catalogue, asOf, sheets);
    }

    /// How many they are.
    public int size() {
        return sheets.size();
    }

    /// The facts, in the order of the columns after `cadre_id`.
    public List<FactDefinition> facts() {
        return List.copyOf(catalogue.definitions());
    }

    /// The columns of a table that holds what [#write] writes, as PostgreSQL and DuckDB read them.
    public String columns() {
        return facts().stream()
                .map(fact -> ", \"%s\" %s".formatted(fact.name(), fact.type().column()))
                .collect(Collectors.joining("", "cadre_id BIGINT", ""));
    }

    /// Writes them as lines of comma-separated values without a header; nothing between two commas
    /// is a missing fact.
    public void write(Path file) {
        List<String> names = facts().stream().map(FactDefinition::name).toList();
        try (var lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (FactSheet sheet : sheets) {
                lines.write(line(sheet, names));
                lines.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(FactSheet sheet, List<String> names) {
        return names.stream()
                .map(name -> sheet.value(name).map(People::text).orElse(""))
                .collect(Collectors.joining(",", sheet.cadreId() + ",", ""));
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(var number) -> number.toPlainString();
            case Value.Share share -> throw new IllegalArgumentException("no fact is " + share);
        };
    }
}
