package org.nengxia.agreement.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Rules drawn at random, cell by cell, as they would be written in a table.
final class RandomCells {

    /// The columns and their DMN types.
    static final Map<String, String> COLUMNS = columns();

    private static final List<String> DAYS =
            List.of("1952-02-28", "1952-02-29", "1954-03-01", "2003-02-28", "2004-02-29");

    private final Random random;

    RandomCells(Random random) {
        this.random = random;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        Stream.of("n", "m", "k", "x", "n / m", "x / y", "x / m", "n - k", "x - y")
                .forEach(column -> columns.put(column, "number"));
        Stream.of("t", "c").forEach(column -> columns.put(column, "string"));
        Stream.of("b", "e").forEach(column -> columns.put(column, "boolean"));
        Stream.of("d", "f").forEach(column -> columns.put(column, "date"));
        return Collections.unmodifiableMap(columns);
    }

    /// One cell a column; about one in three holds a condition, one at least.
    List<String> rule() {
        List<String> cells = new ArrayList<>();
        COLUMNS.keySet().forEach(column -> cells.add(random.nextInt(10) < 3 ? cell(column) : "-"));
        if (cells.stream().allMatch("-"::equals)) {
            cells.set(0, cell(List.copyOf(COLUMNS.keySet()).getFirst()));
        }
        return cells;
    }

    private String cell(String column) {
        return switch (column) {
            case "b", "e" -> "" + random.nextBoolean();
            case "t" -> any(() -> "${word}", () -> "\"A\"", () -> "\"A\", \"C\"");
            case "c" -> any(() -> "${word}", () -> "not(\"A\", \"B\")", () -> "not(\"D\")");
            case "d", "f" ->
                    any(() -> "<= ${age}", () -> "> ${months}", () -> bound(day()), this::days);
            case "k" -> any(() -> "not(0, 3)", this::whole, () -> bound(whole()));
            case "n", "m", "n - k" ->
                    any(this::whole, () -> bound(whole()), this::wholes, this::range, this::named);
            case "x", "x - y" ->
                    any(() -> bound(decimal()), this::decimals, this::range, this::named);
            default -> any(this::share, () -> bound(part()), () -> "0.5, 2, 0.25");
        };
    }

    @SafeVarargs
    private String any(Supplier<String>... forms) {
        return forms[random.nextInt(forms.length)].get();
    }

    private String whole() {
        return Integer.toString(small());
    }

    private int small() {
        return random.nextInt(-1, 9);
    }

    private String decimal() {
        return random.nextInt(0, 5) + "." + (random.nextInt(90) + 10);
    }

    private String part() {
        return "0." + (1 + random.nextInt(9));
    }

    private String bound(String value) {
        return List.of("<", "<=", ">", ">=").get(random.nextInt(4)) + " " + value;
    }

    private String wholes() {
        return whole() + ", " + whole() + "," + whole();
    }

    private String decimals() {
        return decimal() + ", " + decimal();
    }

    private String range() {
        int low = small();
        return List.of("[", "(", "]").get(random.nextInt(3))
                + low
                + ".."
                + (low + 1 + random.nextInt(4))
                + List.of("]", ")", "[").get(random.nextInt(3));
    }

    private String named() {
        return random.nextBoolean() ? ">= ${count}" : "< ${under}";
    }

    private String share() {
        return any(() -> ">= ${share}", () -> "> ${third}", () -> "${same}");
    }

    private String day() {
        return "date(\"" + DAYS.get(random.nextInt(DAYS.size())) + "\")";
    }

    private String days() {
        int low = random.nextInt(DAYS.size() - 1);
        return "[date(\"%s\")..date(\"%s\"))".formatted(DAYS.get(low), DAYS.get(low + 1));
    }
}
