package org.nengxia.sweep.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.sweep.RuleCount;
import org.nengxia.sweep.SweepRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sweeps that ran, with their counts.
@Component
public class RunStore {
    private static final String HASH =
            """
            SELECT encode(sha256(convert_to(coalesce(string_agg(
                concat_ws('|', f.number, f.rule, f.cadre_id, f.hit, array_to_string(c.missing, ','), c.day, c.facts),
                E'\\n' ORDER BY f.number), ''), 'UTF8')), 'hex')
            FROM sweep_found f JOIN sweep_checked c ON c.number = f.number
            """;
    private final JdbcClient database;
    private final Clock clock;

    RunStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps what [Scan] found in this transaction.
    SweepRun keep(PackOnDay law, RunFacts facts) {
        long run = insert(law, facts);
        count(run, law, facts.cadres());
        answers(run, law.day());
        return run(run).orElseThrow();
    }

    private long insert(PackOnDay law, RunFacts facts) {
        String answers = database.sql(HASH).query(String.class).single();
        return database.sql(
                        """
                        INSERT INTO sweep.run (pack, pack_hash, sql_hash, as_of, engine, snapshot, ran_at, ran_by, cadres,
                            answers_hash, same_as)
                        VALUES (:pack, :packHash, :sqlHash, :asOf, :engine, :snapshot, :at, :by, :cadres, :answers,
                            (SELECT min(run) FROM sweep.run WHERE pack_hash = :packHash AND sql_hash = :sqlHash
                                AND as_of = :asOf AND cadres = :cadres AND answers_hash = :answers))
                        RETURNING run
                        """)
                .param("pack", law.pack().id())
                .param("packHash", law.pack().hash())
                .param("sqlHash", facts.sqlHash())
                .param("asOf", law.day())
                .param("engine", facts.engine())
                .param("snapshot", facts.snapshot().orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", facts.ranBy())
                .param("cadres", facts.cadres())
                .param("answers", answers)
                .query(Long.class)
                .single();
    }

    private void count(long run, PackOnDay law, long cadres) {
        database.sql(
                        """
                        INSERT INTO sweep.rule_count (run, place, rule, hits, undetermined, misses)
                        SELECT :run, v.place, v.rule, count(*) FILTER (WHERE f.hit), count(*) FILTER (WHERE NOT f.hit),
                            :cadres - count(f.rule)
                        FROM unnest(:rules::text[]) WITH ORDINALITY AS v (rule, place)
                        LEFT JOIN sweep_found f ON f.rule = v.rule
                        GROUP BY v.place, v.rule
                        """)
                .param("run", run)
                .param("cadres", cadres)
                .param("rules", law.rules().stream().map(RuleInForce::id).toArray(String[]::new))
                .update();
    }

    /// The answers, each with the foremost post that the cadre held on the day.
    private void answers(long run, LocalDate day) {
        database.sql(
                        """
                        INSERT INTO sweep.answer (run, number, rule, cadre_id, unit, post, outcome, missing, day, facts)
                        SELECT :run, f.number, f.rule, f.cadre_id, t.unit_number, t.post_number,
                            CASE WHEN f.hit THEN 'hit' ELSE 'undetermined' END, c.missing, c.day, c.facts
                        FROM sweep_found f
                        JOIN sweep_checked c ON c.number = f.number
                        LEFT JOIN (SELECT DISTINCT ON (cadre_id) cadre_id, unit_number, post_number
                            FROM evidence_view.tenure WHERE began_on <= :day AND (ended_on IS NULL OR ended_on > :day)
                            ORDER BY cadre_id, is_leading DESC, is_principal DESC, team_number IS NULL, began_on, number) t
                            ON t.cadre_id = f.cadre_id
                        """)
                .param("run", run)
                .param("day", day)
                .update();
    }

    /// A sweep by its number.
    public Optional<SweepRun> run(long run) {
        return runs("r.run = :run", run).stream().findFirst();
    }

    /// The latest run of the latest day.
    public Optional<SweepRun> latest() {
        return database.sql("SELECT run FROM sweep.run ORDER BY as_of DESC, run DESC LIMIT 1")
                .query(Long.class)
                .optional()
                .flatMap(this::run);
    }

    /// How many answers the latest run of the latest day kept.
    public long kept() {
        return database.sql(
                        """
                        SELECT coalesce(sum(hits + undetermined), 0) FROM sweep.rule_count
                        WHERE run = (SELECT run FROM sweep.run ORDER BY as_of DESC, run DESC LIMIT 1)
                        """)
                .query(Long.class)
                .single();
    }

    /// All sweeps, the latest day first, of one day the latest run first.
    public List<SweepRun> runs() {
        return runs("CAST(:run AS bigint) IS NULL", null);
    }

    private List<SweepRun> runs(String which, @Nullable Long run) {
        return database.sql(
                        """
                        SELECT r.*, array_agg(c.rule ORDER BY c.place) AS rules, array_agg(c.hits ORDER BY c.place) AS hits,
                            array_agg(c.undetermined ORDER BY c.place) AS undetermined,
                            array_agg(c.misses ORDER BY c.place) AS misses
                        FROM sweep.run r JOIN sweep.rule_count c ON c.run = r.run
                        """
                                + "WHERE "
                                + which
                                + " GROUP BY r.run ORDER BY r.as_of DESC, r.run DESC")
                .param("run", run, Types.BIGINT)
                .query((row, _) -> read(row))
                .list();
    }

    private static SweepRun read(ResultSet row) throws SQLException {
        long same = row.getLong("same_as");
        Optional<Long> sameAs = row.wasNull() ? Optional.empty() : Optional.of(same);
        return new SweepRun(
                row.getLong("run"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getString("sql_hash"),
                row.getObject("as_of", LocalDate.class),
                row.getString("engine"),
                Optional.ofNullable(row.getString("snapshot")),
                row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                row.getString("ran_by"),
                row.getLong("cadres"),
                counts(row),
                row.getString("answers_hash"),
                sameAs);
    }

    private static List<RuleCount> counts(ResultSet row) throws SQLException {
        String[] rules = (String[]) row.getArray("rules").getArray();
        Long[] hits = (Long[]) row.getArray("hits").getArray();
        Long[] undetermined = (Long[]) row.getArray("undetermined").getArray();
        Long[] misses = (Long[]) row.getArray("misses").getArray();
        RuleCount[] counts = new RuleCount[rules.length];
        for (int i = 0; i < rules.length; i++) {
            counts[i] = new RuleCount(rules[i], hits[i], undetermined[i], misses[i]);
        }
        return List.of(counts);
    }
}
