package org.nengxia.exchange.load;

import org.nengxia.register.Register;
import org.springframework.stereotype.Component;

/// Refuses tenures of which one post would have two holders on a day, and names both: two rows of
/// the file, or a row and a record that is there. The day a tenure ends belongs to the successor.
@Component
class TenureRules {
    private static final String TENURES = "roster.tenure";
    private static final String OVERLAPS =
            """
            WITH every AS (
                SELECT sheet_no, row_no, number, post, began_on, ended_on FROM %1$s
                WHERE post IS NOT NULL AND began_on IS NOT NULL
                UNION ALL
                SELECT NULL, NULL, number, post, began_on, ended_on FROM roster.tenure t
                WHERE NOT EXISTS (SELECT FROM %1$s r WHERE r.number = t.number)
            ), held AS (
                SELECT *, CASE WHEN ended_on < began_on THEN 'empty' ELSE daterange(began_on, ended_on) END AS days
                FROM every
            ), busy AS (
                SELECT post, began_on, max(coalesce(ended_on, 'infinity')) OVER (PARTITION BY post
                    ORDER BY began_on, ended_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
                FROM held WHERE NOT isempty(days)
            )
            SELECT a.sheet_no, a.row_no, a.post, %2$s
            FROM held a JOIN held b ON b.post = a.post AND b.days && a.days AND b.number <> a.number
            WHERE a.row_no IS NOT NULL AND a.post IN (SELECT post FROM busy WHERE until > began_on) AND %3$s
            """;
    private final Findings findings;

    TenureRules(Findings findings) {
        this.findings = findings;
    }

    void check(Job job, Staged staged) {
        Register register = staged.register();
        if (!register.id().equals(TENURES)) {
            return;
        }
        findings.addAll(
                job,
                staged,
                register.column("began_on"),
                "tenure.overlapsRow",
                OVERLAPS.formatted(
                        staged.ready(),
                        "b.row_no::text, b.began_on::text, b.ended_on::text",
                        "(b.sheet_no, b.row_no) < (a.sheet_no, a.row_no)"));
        findings.addAll(
                job,
                staged,
                register.column("began_on"),
                "tenure.overlapsRecord",
                OVERLAPS.formatted(
                        staged.ready(),
                        "b.number, b.began_on::text, b.ended_on::text",
                        "b.row_no IS NULL"));
    }
}
