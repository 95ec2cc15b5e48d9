package org.nengxia.policy.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;

/// Random rules and people, each cell with a second, independent reading of what it means: a
/// predicate over plain Java values that is only asked when all values are there.
final class RandomLaw {

    static final LocalDate DAY = LocalDate.of(2004, 2, 29);
    private static final List<String> COLUMNS =
            List.of("n", "m", "n / m", "n - k", "t", "c", "b", "e", "d");

    /// A cell: its text and what it means for the values of the column's facts.
    record Meaning(String column, String text, Predicate<List<Object>> test) {

        /// TRUE, FALSE, or null for unknown.
        @Nullable Boolean of(Map<String, Object> person) {
            List<Object> values = new ArrayList<>();
            for (String fact : column.split(" [/-] ", -1)) {
                Object value = person.get(fact);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            boolean ratio = column.contains("/");
            return (ratio && (long) values.getLast() <= 0) ? null : (Boolean) test.test(values);
        }
    }

    private final Random random;
    final List<List<Meaning>> rules = new ArrayList<>();

    RandomLaw(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            List<Meaning> cells = new ArrayList<>();
            COLUMNS.forEach(column -> cells.add(cell(column)));
            if (cells.stream().allMatch(cell -> "-".equals(cell.text()))) {
                cells.set(7, new Meaning("e", "true", v -> (boolean) v.getFirst()));
            }
            rules.add(cells);
        }
    }

    SmallPack pack() {
        SmallPack pack = SmallPack.over(COLUMNS.toArray(String[]::new));
        for (List<Meaning> cells : rules) {
            pack.rule(cells.stream().map(Meaning::text).toArray(String[]::new));
        }
        return pack;
    }

    private Meaning cell(String column) {
        if (random.nextInt(10) < 6) {
            return new Meaning(column, "-", _ -> true);
        }
        return switch (column) {
            case "n", "m" -> number(column);
            case "n / m" -> ratio(column);
            case "n - k" -> new Meaning(column, "< 2", v -> number(v, 0) - number(v, 1) < 2);
            case "t" -> text(column);
            case "c" -> new Meaning(column, "not(\"A\", \"B\")", v -> v.getFirst().equals("C"));
            case "d" -> day(column);
            default -> flag(column);
        };
    }

    private Meaning number(String column) {
        long low = random.nextInt(8) - 1L;
        long high = low + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> new Meaning(column, "" + low, v -> number(v, 0) == low);
            case 1 -> new Meaning(column, ">= ${count}", v -> number(v, 0) > 4);
            case 2 -> new Meaning(column, "< " + high, v -> !(number(v, 0) >= high));
            case 3 ->
                    new Meaning(
                            column,
                            low + ", " + high,
                            v -> number(v, 0) == low || number(v, 0) == high);
            case 4 ->
                    new Meaning(
                            column,
                            "[" + low + ".." + high + "]",
                            v -> number(v, 0) >= low && number(v, 0) <= high);
            default ->
                    new Meaning(
                            column,
                            "(" + low + ".." + (high + 1) + "]",
                            v -> number(v, 0) > low && number(v, 0) <= high + 1);
        };
    }

    private Meaning ratio(String column) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Meaning(column, ">= ${share}", v -> number(v, 0) * 10 >= 3 * number(v, 1));
            case 1 -> new Meaning(column, "> ${third}", v -> number(v, 0) * 3 > number(v, 1));
            default -> new Meaning(column, "< 0.5", v -> number(v, 0) * 2 < number(v, 1));
        };
    }

    private Meaning text(String column) {
        return random.nextBoolean()
                ? new Meaning(column, "\"A\", \"C\"", v -> !v.getFirst().equals("B"))
                : new Meaning(column, "${word}", v -> v.getFirst().equals("A"));
    }

    private Meaning flag(String column) {
        boolean wanted = random.nextBoolean();
        return new Meaning(column, "" + wanted, v -> (boolean) v.getFirst() == wanted);
    }

    private Meaning day(String column) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Meaning(
                            column, "<= ${age}", v -> !day(v).isAfter(LocalDate.of(1952, 2, 29)));
            case 1 ->
                    new Meaning(
                            column, "> ${months}", v -> day(v).isAfter(LocalDate.of(2003, 2, 28)));
            default ->
                    new Meaning(
                            column,
                            "[date(\"1952-02-28\")..date(\"2003-03-01\"))",
                            v ->
                                    day(v).isAfter(LocalDate.of(1952, 2, 27))
                                            && day(v).isBefore(LocalDate.of(2003, 3, 1)));
        };
    }

    private static long number(List<Object> values, int index) {
        return (long) values.get(index);
    }

    private static LocalDate day(List<Object> values) {
        return (LocalDate) values.getFirst();
    }

    /// A person near the thresholds; optional facts are missing one time in four.
    Map<String, Object> person() {
        Map<String, Object> person = new TreeMap<>();
        for (String fact : List.of("n", "m", "k", "t", "b", "d")) {
            if (random.nextInt(4) > 0) {
                person.put(fact, value(fact));
            }
        }
        person.put("c", value("c"));
        person.put("e", value("e"));
        return person;
    }

    Object value(String fact) {
        return switch (fact) {
            case "n" -> (long) random.nextInt(8);
            case "m" -> (long) random.nextInt(12) - 1;
            case "k" -> (long) random.nextInt(5);
            case "t", "c" -> List.of("A", "B", "C").get(random.nextInt(3));
            case "d" ->
                    (random.nextBoolean() ? LocalDate.of(1952, 2, 28) : LocalDate.of(2003, 2, 28))
                            .plusDays(random.nextInt(5) - 2L);
            default -> random.nextBoolean();
        };
    }

    static FactSheet sheet(Map<String, Object> person) {
        FactSheet.Draft draft = FactSheet.of("1", DAY);
        person.forEach((fact, value) -> draft.set(fact, wrapped(value)));
        return draft.done();
    }

    static Value wrapped(Object value) {
        return switch (value) {
            case Long number -> Value.of(number);
            case String text -> Value.of(text);
            case Boolean flag -> Value.of(flag);
            case LocalDate day -> Value.of(day);
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
