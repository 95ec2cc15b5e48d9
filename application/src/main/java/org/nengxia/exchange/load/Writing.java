package org.nengxia.exchange.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nengxia.exchange.load.LoadedSheet.Counts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes resolved rows into their table: records that differ are corrected, new ones taken, equal
/// ones left alone. Then runs what the register wants to follow.
@Component
class Writing {
    /// Some thousand rows of a file tell enough about all of them.
    private static final String SMALL_SAMPLES = "SET LOCAL default_statistics_target = 10";

    private final JdbcTemplate jdbc;

    Writing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes ready for a file: one import at a time, and rules over several rows are looked at when
    /// all rows are in.
    void begin() {
        jdbc.execute("SELECT pg_advisory_xact_lock(hashtext('exchange.import'))");
        jdbc.execute("SET CONSTRAINTS ALL DEFERRED");
        jdbc.execute(SMALL_SAMPLES);
        jdbc.execute("CREATE TEMP TABLE taken (number text, corrected boolean) ON COMMIT DROP");
    }

    /// Looks at the rules that waited.
    void end() {
        jdbc.execute("SET CONSTRAINTS ALL IMMEDIATE");
    }

    /// What was done, by sheet.
    Map<Integer, Counts> write(Staged staged) {
        jdbc.execute("TRUNCATE taken");
        int corrected = correct(staged);
        int taken = insert(staged);
        jdbc.execute("ANALYZE taken");
        staged.register().afterwards().forEach(jdbc::execute);
        return staged.plans().size() == 1
                ? Map.of(staged.plans().getFirst().index(), counts(staged, taken, corrected))
                : countsBySheet(staged);
    }

    private Counts counts(Staged staged, int taken, int corrected) {
        Long rows = jdbc.queryForObject("SELECT count(*) FROM " + staged.ready(), Long.class);
        long same = Objects.requireNonNull(rows) - taken - corrected;
        return new Counts(taken, corrected, same, 0);
    }

    private Map<Integer, Counts> countsBySheet(Staged staged) {
        return counts(
                """
                SELECT r.sheet_no, count(*) FILTER (WHERE NOT t.corrected) AS taken,
                    count(*) FILTER (WHERE t.corrected) AS corrected,
                    count(*) FILTER (WHERE t.number IS NULL) AS same, 0 AS differing
                FROM %s r LEFT JOIN taken t ON t.number = r.%s GROUP BY 1
                """
                        .formatted(staged.ready(), staged.key()));
    }

    /// How many rows are still there as the file has them; writes nothing.
    Map<Integer, Counts> compare(Staged staged) {
        return counts(
                """
                SELECT r.sheet_no, 0 AS taken, 0 AS corrected,
                    count(*) FILTER (WHERE ROW(%1$s) IS NOT DISTINCT FROM ROW(%2$s)) AS same,
                    count(*) FILTER (WHERE ROW(%1$s) IS DISTINCT FROM ROW(%2$s)) AS differing
                FROM %3$s r LEFT JOIN %4$s t ON t.%5$s = r.%5$s GROUP BY 1
                """
                        .formatted(
                                staged.columns("r."),
                                staged.columns("t."),
                                staged.ready(),
                                staged.table(),
                                staged.key()));
    }

    private int correct(Staged staged) {
        String set =
                staged.register().columns().stream()
                        .skip(1)
                        .map(column -> "%1$s = r.%1$s".formatted(column.name()))
                        .collect(Collectors.joining(", "));
        return jdbc.update(
                """
                WITH corrected AS (UPDATE %1$s t SET %2$s FROM %3$s r
                    WHERE t.%4$s = r.%4$s AND ROW(%5$s) IS DISTINCT FROM ROW(%6$s) RETURNING t.%4$s)
                INSERT INTO taken SELECT %4$s, true FROM corrected
                """
                        .formatted(
                                staged.table(),
                                set,
                                staged.ready(),
                                staged.key(),
                                staged.columnsButKey("t."),
                                staged.columnsButKey("r.")));
    }

    private int insert(Staged staged) {
        return jdbc.update(
                """
                WITH inserted AS (INSERT INTO %1$s (%2$s) SELECT %3$s FROM %4$s r
                    WHERE NOT EXISTS (SELECT FROM %1$s t WHERE t.%5$s = r.%5$s)
                    ORDER BY r.%5$s RETURNING %5$s)
                INSERT INTO taken SELECT %5$s, false FROM inserted
                """
                        .formatted(
                                staged.table(),
                                staged.columns(""),
                                staged.columns("r."),
                                staged.ready(),
                                staged.key()));
    }

    private Map<Integer, Counts> counts(String query) {
        Map<Integer, Counts> counts = new HashMap<>();
        jdbc.query(
                query,
                row -> {
                    counts.put(
                            row.getInt(1),
                            new Counts(
                                    row.getLong("taken"),
                                    row.getLong("corrected"),
                                    row.getLong("same"),
                                    row.getLong("differing")));
                });
        return counts;
    }
}
