package org.nengxia.sweep.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a sweep found and what the evaluator said to it, in temporary tables of the caller's
/// transaction, `sweep_found` and `sweep_checked`, from which [RunStore] keeps them.
@Component
class FoundAnswers {
    private static final int BATCH = 1000;
    private final JdbcClient database;

    FoundAnswers(JdbcClient database) {
        this.database = database;
    }

    /// Empty tables.
    void begin() {
        database.sql("DROP TABLE IF EXISTS pg_temp.sweep_found, sweep_checked").update();
        database.sql(
                        """
                        CREATE TEMPORARY TABLE sweep_found
                            (number int, rule text, cadre_id bigint, hit boolean) ON COMMIT DROP
                        """)
                .update();
        database.sql(
                        """
                        CREATE TEMPORARY TABLE sweep_checked
                            (number int, missing text[], day date, facts jsonb) ON COMMIT DROP
                        """)
                .update();
    }

    /// A sheet with the lists `numbers`, `rules` and `hits` of what SQL found about the cadre.
    static RowMapper<Marked> rows(RowMapper<FactSheet> sheets) {
        return (row, n) -> new Marked(sheets.mapRow(row, n), marks(row));
    }

    private static List<Marked.Mark> marks(ResultSet row) throws SQLException {
        Object[] numbers = (Object[]) row.getArray("numbers").getArray();
        Object[] rules = (Object[]) row.getArray("rules").getArray();
        Object[] hits = (Object[]) row.getArray("hits").getArray();
        List<Marked.Mark> marks = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            int number = ((Number) numbers[i]).intValue();
            marks.add(new Marked.Mark(number, (String) rules[i], (Boolean) hits[i]));
        }
        return marks;
    }

    /// Puts what was found to the evaluator and takes down what it says. An answer that differs is
    /// a [Disagreement].
    void check(PackOnDay law, Stream<Marked> found) {
        Recheck recheck = new Recheck(law);
        inBatches(found.flatMap(recheck::check), this::keep);
    }

    /// The same, and takes down what was found, which another engine holds.
    void takeOver(PackOnDay law, Stream<Marked> found) {
        Recheck recheck = new Recheck(law);
        inBatches(
                found,
                batch -> {
                    found(batch);
                    keep(batch.stream().flatMap(recheck::check).toList());
                });
    }

    private static <T> void inBatches(Stream<T> all, Consumer<List<T>> consumer) {
        List<T> batch = new ArrayList<>();
        all.forEach(each -> {
            batch.add(each);
            if (batch.size() == BATCH) {
                consumer.accept(batch);
                batch.clear();
            }
        });
        consumer.accept(batch);
    }

    private void found(List<Marked> batch) {
        record Row(String cadre, Marked.Mark mark) {}
        List<Row> rows =
                batch.stream()
                        .flatMap(each ->
                                each.marks().stream()
                                        .map(mark -> new Row(each.sheet().cadreId(), mark)))
                        .toList();
        database.sql(
                        """
                        INSERT INTO sweep_found
                        SELECT * FROM unnest(:numbers::int[], :rules::text[], :cadres::bigint[], :hits::boolean[])
                        """)
                .param(
                        "numbers",
                        rows.stream().map(row -> row.mark().number()).toArray(Integer[]::new))
                .param("rules", texts(rows, row -> row.mark().rule()))
                .param(
                        "cadres",
                        rows.stream().map(row -> Long.valueOf(row.cadre())).toArray(Long[]::new))
                .param("hits", rows.stream().map(row -> row.mark().hit()).toArray(Boolean[]::new))
                .update();
    }

    private void keep(List<Checked> batch) {
        database.sql(
                        """
                        INSERT INTO sweep_checked
                        SELECT number, string_to_array(missing, ','), nullif(day, '')::date, facts::jsonb
                        FROM unnest(:numbers::int[], :missing::text[], :days::text[], :facts::text[])
                            AS c (number, missing, day, facts)
                        """)
                .param("numbers", batch.stream().map(Checked::number).toArray(Integer[]::new))
                .param("missing", texts(batch, each -> String.join(",", each.missing())))
                .param("days", texts(batch, each -> each.day().map(LocalDate::toString).orElse("")))
                .param("facts", texts(batch, Checked::facts))
                .update();
    }

    private static <T> String[] texts(List<T> batch, Function<T, String> text) {
        return batch.stream().map(text).toArray(String[]::new);
    }
}
