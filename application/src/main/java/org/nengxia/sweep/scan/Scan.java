package org.nengxia.sweep.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.evidence.Facts;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.sql.RulePredicate;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.policy.sql.SweepSql;
import org.nengxia.population.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sweep itself, in temporary tables of the caller's transaction: fact sheets are laid out
/// once; SQL and evaluator both read those rows.
@Component
public class Scan {
    private static final String SHEET = "sweep_sheet";
    private static final int PORTION = 500;
    private final JdbcClient database;
    private final Facts facts;
    private final FoundAnswers found;

    Scan(JdbcClient database, Facts facts, FoundAnswers found) {
        this.database = database;
        this.facts = facts;
        this.found = found;
    }

    /// SHA-256 of the SQL that is run, of the fact sheets and of the rules over them, whichever
    /// engine runs it.
    public String hash(PackOnDay law) {
        String text = facts.sheets(law.day()) + ";\n" + SqlEmitter.emit(law).select(SHEET) + ";\n";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// Lays out the sheets, puts the rules to them, and checks what is found.
    public RunFacts run(PackOnDay law, String ranBy) {
        long cadres = layOut(law.day());
        found.begin();
        mark(law);
        try (Stream<Marked> marked = marked(law.day())) {
            found.check(law, marked);
        }
        return new RunFacts("postgres", Optional.empty(), hash(law), cadres, ranBy);
    }

    /// Takes over what another engine found in a snapshot, and checks it from the snapshot's own
    /// sheets.
    public void takeOver(PackOnDay law, Answers answers) {
        found.begin();
        try (Stream<Marked> marked = answers.numbered(FoundAnswers.rows(facts.rows(law.day())))) {
            found.takeOver(law, marked);
        }
    }

    private long layOut(LocalDate day) {
        database.sql("DROP TABLE IF EXISTS pg_temp.sweep_sheet").update();
        database.sql("CREATE TEMPORARY TABLE sweep_sheet ON COMMIT DROP AS\n" + facts.sheets(day))
                .update();
        database.sql("ANALYZE sweep_sheet").update();
        return database.sql("SELECT count(*) FROM sweep_sheet").query(Long.class).single();
    }

    private void mark(PackOnDay law) {
        SweepSql masks = SqlEmitter.emit(law);
        String columns =
                String.join(
                        ", ",
                        masks.predicates().stream().map(each -> "m." + each.column()).toList());
        database.sql(
                        """
                        INSERT INTO sweep_found
                        SELECT row_number() OVER (ORDER BY v.place, m.cadre_id), v.rule, m.cadre_id, coalesce(v.hit, FALSE)
                        FROM (%s) m
                        CROSS JOIN LATERAL unnest(:rules::text[], ARRAY[%s]::boolean[]) WITH ORDINALITY AS v (rule, hit, place)
                        WHERE v.hit IS NOT FALSE
                        """
                                .formatted(masks.select(SHEET), columns))
                .param("rules", ids(masks))
                .update();
    }

    private static String[] ids(SweepSql masks) {
        return masks.predicates().stream().map(RulePredicate::ruleId).toArray(String[]::new);
    }

    /// Those about whom SQL found something, with their sheets, read in portions.
    private Stream<Marked> marked(LocalDate day) {
        return database
                .sql(
                        """
                        SELECT s.*, f.numbers, f.rules, f.hits FROM sweep_sheet s
                        JOIN (SELECT cadre_id, array_agg(number ORDER BY number) AS numbers,
                                array_agg(rule ORDER BY number) AS rules, array_agg(hit ORDER BY number) AS hits
                            FROM sweep_found GROUP BY cadre_id) f ON f.cadre_id = s.cadre_id
                        """)
                .withFetchSize(PORTION)
                .query(FoundAnswers.rows(facts.rows(day)))
                .stream();
    }
}
