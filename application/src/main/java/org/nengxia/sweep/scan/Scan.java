package org.nengxia.sweep.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nengxia.evidence.Facts;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.sql.RulePredicate;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.policy.sql.SweepSql;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sweep itself, in temporary tables of the caller's transaction: fact sheets are laid out
/// once; SQL and evaluator both read those rows.
@Component
public class Scan {
    private static final String SHEET = "sweep_sheet";
    private static final int BATCH = 1000;
    private static final int PORTION = 500;
    private final JdbcClient database;
    private final Facts facts;

    Scan(JdbcClient database, Facts facts) {
        this.database = database;
        this.facts = facts;
    }

    /// SHA-256 of the SQL that is run, of the fact sheets and of the rules over them.
    public String hash(PackOnDay law) {
        String text = facts.sheets(law.day()) + ";\n" + SqlEmitter.emit(law).select(SHEET) + ";\n";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// Lays out the sheets, puts the rules to them, and checks what is found. Answers how many
    /// cadres were looked at.
    public long run(PackOnDay law) {
        long cadres = layOut(law.day());
        mark(law);
        check(law);
        return cadres;
    }

    private long layOut(LocalDate day) {
        database.sql("DROP TABLE IF EXISTS pg_temp.sweep_sheet, sweep_found, sweep_checked")
                .update();
        database.sql("CREATE TEMPORARY TABLE sweep_sheet ON COMMIT DROP AS\n" + facts.sheets(day))
                .update();
        database.sql("ANALYZE sweep_sheet").update();
        return database.sql("SELECT count(*) FROM sweep_sheet").query(Long.class).single();
    }

    private void mark(PackOnDay law) {
        database.sql(
                        """
                        CREATE TEMPORARY TABLE sweep_found
                            (number int, place int, rule text, cadre_id bigint, hit boolean) ON COMMIT DROP
                        """)
                .update();
        SweepSql masks = SqlEmitter.emit(law);
        String columns =
                String.join(
                        ", ",
                        masks.predicates().stream().map(each -> "m." + each.column()).toList());
        database.sql(
                        """
                        INSERT INTO sweep_found
                        SELECT row_number() OVER (ORDER BY v.place, m.cadre_id), v.place, v.rule, m.cadre_id,
                            coalesce(v.hit, FALSE)
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

    private void check(PackOnDay law) {
        database.sql(
                        """
                        CREATE TEMPORARY TABLE sweep_checked
                            (number int, missing text[], day date, facts jsonb) ON COMMIT DROP
                        """)
                .update();
        Recheck recheck = new Recheck(law);
        List<Checked> batch = new ArrayList<>();
        try (Stream<Marked> marked = marked(law.day())) {
            marked.flatMap(recheck::check)
                    .forEach(each -> {
                        batch.add(each);
                        if (batch.size() == BATCH) {
                            keep(batch);
                        }
                    });
        }
        keep(batch);
    }

    /// Those about whom SQL found something, with their sheets, read in portions.
    private Stream<Marked> marked(LocalDate day) {
        RowMapper<FactSheet> sheets = facts.rows(day);
        return database
                .sql(
                        """
                        SELECT s.*, f.numbers, f.rules, f.hits FROM sweep_sheet s
                        JOIN (SELECT cadre_id, array_agg(number ORDER BY number) AS numbers,
                                array_agg(rule ORDER BY number) AS rules, array_agg(hit ORDER BY number) AS hits
                            FROM sweep_found GROUP BY cadre_id) f ON f.cadre_id = s.cadre_id
                        """)
                .withFetchSize(PORTION)
                .query((row, n) -> new Marked(sheets.mapRow(row, n), marks(row)))
                .stream();
    }

    private static List<Marked.Mark> marks(ResultSet row) throws SQLException {
        Integer[] numbers = (Integer[]) row.getArray("numbers").getArray();
        String[] rules = (String[]) row.getArray("rules").getArray();
        Boolean[] hits = (Boolean[]) row.getArray("hits").getArray();
        List<Marked.Mark> marks = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            marks.add(new Marked.Mark(numbers[i], rules[i], hits[i]));
        }
        return marks;
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
        batch.clear();
    }

    private static String[] texts(List<Checked> batch, Function<Checked, String> text) {
        return batch.stream().map(text).toArray(String[]::new);
    }
}
