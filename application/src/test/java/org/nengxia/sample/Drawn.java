package org.nengxia.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nengxia.sample.write.CadreCells;
import org.nengxia.sample.write.Row;

/// The records of one sample in memory, to count them.
final class Drawn {
    static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
    static final LocalDate LAST = LocalDate.of(2005, 12, 31);
    private final Map<String, List<Row>> rows = new HashMap<>();

    static Drawn of(long seed, int cadres) {
        Drawn drawn = new Drawn();
        SampleCounty.draw(
                new SampleOrder(seed, cadres),
                row -> drawn.rows.computeIfAbsent(row.register(), _ -> new ArrayList<>()).add(row));
        return drawn;
    }

    List<Row> all(String register) {
        return rows.getOrDefault(register, List.of());
    }

    Map<String, List<Row>> byRegister() {
        return rows;
    }

    List<Row> in(String register, String day, Predicate<Row> which) {
        return all(register).stream()
                .filter(row -> inTheYears(row.value(day, LocalDate.class)))
                .filter(which)
                .toList();
    }

    long inYear(String register, String day, int year) {
        return in(register, day, row -> row.value(day, LocalDate.class).getYear() == year).size();
    }

    private static boolean inTheYears(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /// Who was handled on evidence of that register, with one of these measures.
    Set<CadreCells> handled(String evidence, String... measures) {
        Set<String> numbers = all(evidence).stream().map(Drawn::number).collect(Collectors.toSet());
        Set<String> wanted = Set.of(measures);
        return in("evidence.handling", "decided_on", row -> true).stream()
                .filter(row -> sources(row).stream().anyMatch(numbers::contains))
                .filter(row ->
                        wanted.isEmpty() || wanted.contains(row.value("measure", String.class)))
                .map(row -> row.value("cadre_id", CadreCells.class))
                .collect(Collectors.toSet());
    }

    static String number(Row row) {
        return row.value("number", String.class);
    }

    static List<String> sources(Row row) {
        return ((Collection<?>) row.value("sources", Collection.class))
                .stream().map(Object::toString).toList();
    }

    /// Records of that register by number.
    Map<String, Row> numbered(String register) {
        return all(register).stream().collect(Collectors.toMap(Drawn::number, row -> row));
    }

    /// How many are engaged on the last day.
    long engaged(String register) {
        return all(register).stream()
                .filter(row -> !row.value("engaged_on", LocalDate.class).isAfter(LAST))
                .filter(row -> !row.value("until", LocalDate.class).isBefore(LAST))
                .filter(row -> !row.values().containsKey("ended_on"))
                .count();
    }
}
