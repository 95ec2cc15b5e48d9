package org.nengxia.sweep.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.IdNumber;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.SweepRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The answers of sweeps, by filter, order and page.
@Component
public class AnswerStore {
    private static final String FROM =
            """
            FROM sweep.answer a JOIN roster.cadre c ON c.cadre_id = a.cadre_id
            LEFT JOIN roster.unit u ON u.number = a.unit LEFT JOIN roster.post p ON p.number = a.post
            WHERE a.run = :run AND (:outcome = '' OR a.outcome = :outcome) AND (:rule = '' OR a.rule = :rule)
            AND (:ofChannel = '' OR a.rule = ANY(string_to_array(:ofChannel, ','))) AND (:unit = '' OR a.unit = :unit)
            AND (:cadre = 0 OR a.cadre_id = :cadre)
            """;

    /// By which columns a list may be sorted, and what that is in SQL.
    private static final Map<String, String> ORDERS =
            Map.of(
                    "number", "a.number",
                    "name", "c.name",
                    "unit", "u.name",
                    "rule", "a.rule",
                    "outcome", "a.outcome",
                    "day", "a.day");

    private final JdbcClient database;

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    /// Answers of a run that fit, sorted by `number`, `name`, `unit`, `rule`, `outcome` or `day`,
    /// descending after a minus; at most `limit` after leaving out `offset`.
    public List<Nomination> find(
            SweepRun run, Criteria criteria, String sort, long offset, int limit) {
        return bound(
                        "SELECT a.*, c.name, c.id_number, u.name AS unit_name, p.title "
                                + FROM
                                + order(sort)
                                + " LIMIT :limit OFFSET :offset",
                        run,
                        criteria)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> read(row, run.asOf()))
                .list();
    }

    private static String order(String sort) {
        boolean down = sort.startsWith("-");
        String by = ORDERS.getOrDefault(down ? sort.substring(1) : sort, "a.number");
        return "ORDER BY " + by + (down ? " DESC" : "") + " NULLS LAST, a.number";
    }

    /// How many answers of a run fit, and about how many cadres.
    public Counted count(SweepRun run, Criteria criteria) {
        return bound("SELECT count(*), count(DISTINCT a.cadre_id) " + FROM, run, criteria)
                .query((row, _) -> new Counted(row.getLong(1), row.getLong(2)))
                .single();
    }

    /// A random miss; empty when there is none among some twenty cadres picked at random.
    public Optional<SpotCheck> spotCheck(SweepRun run, Optional<String> rule) {
        return database.sql(
                        """
                        SELECT c.cadre_id, k.rule
                        FROM (SELECT cadre_id FROM roster.cadre ORDER BY random() LIMIT 20) c
                        CROSS JOIN sweep.rule_count k
                        LEFT JOIN sweep.answer a ON a.run = k.run AND a.rule = k.rule AND a.cadre_id = c.cadre_id
                        WHERE k.run = :run AND a.run IS NULL AND (:rule = '' OR k.rule = :rule)
                        ORDER BY random() LIMIT 1
                        """)
                .param("run", run.id())
                .param("rule", rule.orElse(""))
                .query((row, _) -> new SpotCheck(row.getLong("cadre_id"), row.getString("rule")))
                .optional();
    }

    /// The units that answers of a run are about: number → name.
    public List<Map.Entry<String, String>> units(SweepRun run) {
        return database.sql(
                        """
                        SELECT DISTINCT u.number, u.name FROM sweep.answer a JOIN roster.unit u ON u.number = a.unit
                        WHERE a.run = :run ORDER BY u.number
                        """)
                .param("run", run.id())
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
    }

    private StatementSpec bound(String sql, SweepRun run, Criteria criteria) {
        NominationFilter filter = criteria.filter();
        return database.sql(sql)
                .param("run", run.id())
                .param("outcome", filter.found().map(Found::code).orElse(""))
                .param("rule", filter.rule().orElse(""))
                .param("ofChannel", criteria.rulesOfChannel())
                .param("unit", filter.unit().orElse(""))
                .param("cadre", filter.cadre().orElse(0L));
    }

    private static Nomination read(ResultSet row, LocalDate asOf) throws SQLException {
        long cadre = row.getLong("cadre_id");
        return new Nomination(
                row.getLong("run"),
                number(asOf, row.getInt("number")),
                row.getString("rule"),
                cadre,
                row.getString("name"),
                new IdNumber(row.getString("id_number")),
                Optional.ofNullable(row.getString("unit_name")),
                Optional.ofNullable(row.getString("title")),
                Found.of(row.getString("outcome")).orElseThrow(),
                List.of((String[]) row.getArray("missing").getArray()),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                StoredFacts.read(cadre, asOf, row.getString("facts")));
    }

    private static String number(LocalDate asOf, int number) {
        return String.format(Locale.ROOT, "N-%d-%04d", asOf.getYear(), number);
    }
}
