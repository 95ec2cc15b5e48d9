package org.nengxia.exchange.load;

import org.nengxia.exchange.note.Change;
import org.nengxia.register.RowCheck;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Refuses rows that contradict themselves or each other: the register's own rules, and one number
/// with two contents. The same row twice, word for word, is one row.
@Component
class RowRules {
    private final Findings findings;
    private final JdbcTemplate jdbc;

    RowRules(Findings findings, JdbcTemplate jdbc) {
        this.findings = findings;
        this.jdbc = jdbc;
    }

    void check(Job job, Staged staged) {
        for (RowCheck rule : staged.register().checks()) {
            findings.addAll(
                    job,
                    staged,
                    staged.register().column(rule.column()),
                    rule.key().replaceFirst("^import\\.", ""),
                    "SELECT sheet_no, row_no, %s::text FROM %s WHERE NOT (%s)"
                            .formatted(rule.column(), staged.ready(), rule.condition()));
        }
        if (hasRepeatedKeys(staged)) {
            checkKeys(job, staged);
        }
    }

    private boolean hasRepeatedKeys(Staged staged) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "SELECT EXISTS (SELECT FROM %2$s WHERE %1$s IS NOT NULL GROUP BY %1$s HAVING count(*) > 1)"
                                .formatted(staged.key(), staged.ready()),
                        Boolean.class));
    }

    private void checkKeys(Job job, Staged staged) {
        String pairs =
                "(SELECT DISTINCT ON (%1$s) * FROM %2$s WHERE %1$s IS NOT NULL ORDER BY %1$s, sheet_no, row_no) f JOIN %2$s r ON r.%1$s = f.%1$s AND (r.sheet_no, r.row_no) <> (f.sheet_no, f.row_no)"
                        .formatted(staged.key(), staged.ready());
        findings.addAll(
                job,
                staged,
                staged.register().key(),
                "row.numberTwice",
                "SELECT r.sheet_no, r.row_no, r.%1$s, f.row_no::text FROM %2$s WHERE ROW(%3$s) IS DISTINCT FROM ROW(%4$s)"
                        .formatted(
                                staged.key(),
                                pairs,
                                staged.columnsButKey("r."),
                                staged.columnsButKey("f.")));
        if (!job.isFaulty()) {
            leaveOne(job, staged);
        }
    }

    private void leaveOne(Job job, Staged staged) {
        jdbc.query(
                "DELETE FROM %2$s r USING %2$s f WHERE r.%1$s = f.%1$s AND (r.sheet_no, r.row_no) > (f.sheet_no, f.row_no) RETURNING r.sheet_no, r.row_no, r.%1$s"
                        .formatted(staged.key(), staged.ready()),
                row -> {
                    int sheet = row.getInt(1);
                    String header = staged.plan(sheet).headerOf(staged.register().key());
                    String key = row.getString(3);
                    job.notesOn(sheet)
                            .changed(Change.REPEATED_ROW, row.getInt(2), header, key, key);
                });
    }
}
