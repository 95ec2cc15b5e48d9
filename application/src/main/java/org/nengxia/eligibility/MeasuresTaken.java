package org.nengxia.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.policy.eligibility.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The handlings, sanctions and grades on record whose effect periods can still run on a day.
@Component
class MeasuresTaken {
    private static final String TAKEN =
            """
            SELECT taken.*, (SELECT CASE WHEN count(*) = count(term_ends_on) THEN max(term_ends_on) END FROM roster.tenure t
                WHERE t.cadre_id = taken.cadre_id AND t.began_on <= coalesce(effective_on, decided_on)
                AND (t.ended_on IS NULL OR t.ended_on > coalesce(effective_on, decided_on))) AS term_ends_on
            FROM (
                SELECT 'evidence.handling' AS register, number, cadre_id, measure, grounds, decided_on, effective_on,
                    NULL::integer AS months, (SELECT min(t.began_on) FROM roster.tenure t
                     WHERE t.cadre_id = h.cadre_id AND t.appointed_by = h.document AND t.began_on >= h.decided_on) AS new_post_on
                FROM evidence.handling h
                UNION ALL
                SELECT 'notice.sanction', number, s.cadre_id, sanction_kind, NULL, s.decided_on, NULL, n.months::integer, NULL
                FROM evidence_view.sanction s JOIN notice.sanction n USING (number)
                UNION ALL
                SELECT 'assessment.grade', number, cadre_id, 'GRADED_' || annual_grade, NULL, decided_on,
                    make_date(assessed_year::integer, 1, 1), NULL, NULL
                FROM evidence_view.grade
            ) taken
            WHERE measure = ANY(:measures) AND least(decided_on, effective_on) <= :day AND coalesce(effective_on, decided_on) BETWEEN :since AND :day
            """;
    private static final String ORDER = "ORDER BY decided_on, number";
    private final JdbcClient database;

    MeasuresTaken(JdbcClient database) {
        this.database = database;
    }

    /// Which to ask for: those measures that took effect from `since` on, decided on or before the
    /// day.
    ///
    /// @param measures the codes of which effect periods speak; a grade is `GRADED_` and its own
    record Wanted(LocalDate since, LocalDate day, Set<String> measures) {}

    /// Those about one cadre, each with the end of the term of every post held then where the
    /// roster has them all.
    List<Taken> about(long cadreId, Wanted wanted) {
        return ask(TAKEN + "AND cadre_id = :cadre " + ORDER, wanted)
                .param("cadre", cadreId)
                .query(MeasuresTaken::taken)
                .list();
    }

    /// The same about everybody, by cadre.
    Map<Long, List<Taken>> all(Wanted wanted) {
        Map<Long, List<Taken>> all = new LinkedHashMap<>();
        ask(TAKEN + ORDER, wanted)
                .query(row -> {
                    all.computeIfAbsent(row.getLong("cadre_id"), _ -> new ArrayList<>())
                            .add(taken(row, 0));
                });
        return all;
    }

    private StatementSpec ask(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("measures", wanted.measures().toArray(String[]::new))
                .param("since", wanted.since())
                .param("day", wanted.day());
    }

    private static Taken taken(ResultSet row, int at) throws SQLException {
        var grounds = row.getArray("grounds");
        return new Taken(
                row.getString("register"),
                row.getString("number"),
                row.getString("measure"),
                grounds == null ? List.of() : Arrays.asList((String[]) grounds.getArray()),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("new_post_on", LocalDate.class),
                new Taken.Ends(
                        null,
                        row.getObject("term_ends_on", LocalDate.class),
                        row.getObject("months", Integer.class)));
    }
}
