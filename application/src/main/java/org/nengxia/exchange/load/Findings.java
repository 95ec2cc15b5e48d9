package org.nengxia.exchange.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.nengxia.exchange.note.Faults;
import org.nengxia.register.Column;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Asks for the rows that break a rule and turns each into its sentence: all are counted, no more
/// are fetched than will be told.
@Component
class Findings {
    private final JdbcTemplate jdbc;

    Findings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Every row that the query answers breaks the rule.
    ///
    /// @param query yields `sheet_no, row_no, value`, and texts that the sentence names after them
    void addAll(Job job, Staged staged, Column column, String key, String query) {
        AtomicLong total = new AtomicLong();
        AtomicLong told = new AtomicLong();
        jdbc.query(
                "SELECT q.*, count(*) OVER () AS total__ FROM (%s) q ORDER BY 1, 2 LIMIT %d"
                        .formatted(query, Faults.KEPT),
                row -> {
                    total.set(row.getLong("total__"));
                    told.incrementAndGet();
                    add(job, staged, column, key, row);
                });
        job.faults().addUntold(total.get() - told.get());
    }

    private static void add(Job job, Staged staged, Column column, String key, ResultSet row)
            throws SQLException {
        List<Object> more = new ArrayList<>();
        for (int i = 4; i < row.getMetaData().getColumnCount(); i++) {
            more.add(text(row, i));
        }
        int sheet = row.getInt(1);
        job.notesOn(sheet)
                .fault(
                        key,
                        row.getInt(2),
                        staged.plan(sheet).headerOf(column),
                        text(row, 3),
                        more.toArray());
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
