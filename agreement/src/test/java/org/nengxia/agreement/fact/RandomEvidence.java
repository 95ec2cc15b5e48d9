package org.nengxia.agreement.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.agreement.fact.EvidenceView.Column;

/// Evidence drawn by a seed that is harder than any real one: many records of the same day, blanks
/// in every column but number and cadre, every code.
final class RandomEvidence {

    private static final int CADRES = 400;
    private static final int RECORDS = 1_600;
    private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
    private static final List<String> CODES =
            List.of(
                    "PARTY_SERIOUS_WARNING",
                    "DISMISSAL",
                    "PARTY_WARNING",
                    "GOOD",
                    "POOR",
                    "COMPETENT");

    private final Random random;

    RandomEvidence(long seed) {
        this.random = new Random(seed);
    }

    /// Writes a view's records as lines of comma-separated values.
    void write(EvidenceView view, Path file) {
        int rows = "cadre".equals(view.name()) ? CADRES : RECORDS;
        try {
            Files.write(file, IntStream.range(0, rows).mapToObj(row -> line(view, row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(EvidenceView view, int row) {
        boolean person = "cadre".equals(view.name());
        return view.columns().stream()
                .map(column -> cell(column, row, person))
                .collect(Collectors.joining(","));
    }

    private String cell(Column column, int row, boolean person) {
        if ("number".equals(column.name())) {
            return "N-" + row;
        }
        if ("cadre_id".equals(column.name())) {
            return Integer.toString(person ? row : random.nextInt(CADRES));
        }
        return random.nextInt(5) == 0 ? "" : value(column);
    }

    private String value(Column column) {
        return switch (column.type()) {
            case "boolean" -> Boolean.toString(random.nextBoolean());
            case "date" -> FIRST.plusDays(random.nextInt(37) * 30L).toString();
            case "bigint", "INTEGER" -> Integer.toString(number(column.name()));
            default ->
                    column.type().startsWith("NUMERIC")
                            ? random.nextInt(1000) + ".25"
                            : text(column.name());
        };
    }

    private int number(String column) {
        return column.endsWith("year") ? 2002 + random.nextInt(4) : random.nextInt(12);
    }

    private String text(String column) {
        return column.endsWith("_number")
                ? "T-" + random.nextInt(20)
                : CODES.get(random.nextInt(CODES.size()));
    }
}
