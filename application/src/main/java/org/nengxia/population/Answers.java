package org.nengxia.population;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.policy.mask.MaskPlace;
import org.nengxia.policy.mask.Masks;
import org.nengxia.store.duck.DuckDb;
import org.springframework.jdbc.core.RowMapper;

/// A law's answers about everybody, as an engine wrote them, beside the fact sheets they rest on.
public final class Answers {
    private static final int SAMPLE = 1000;
    private final DuckDb database;
    private final AnswerSql sql;

    Answers(DuckDb database, AnswerSql sql, String files) {
        this.database = database;
        this.sql = sql;
        database.run(
                "CREATE OR REPLACE VIEW %s AS SELECT * FROM read_parquet(%s)"
                        .formatted(AnswerSql.ANSWERS, DuckDb.literal(files)));
    }

    /// How each rule answers, in the law's order.
    public List<Tally> tallies() {
        return counts().tallies();
    }

    /// How many cadres have answers.
    public long cadres() {
        return counts().cadres();
    }

    private AnswerSql.Counts counts() {
        return database.query()
                .sql(sql.counts())
                .query((row, _) -> AnswerSql.Counts.read(row, sql.rules()))
                .single();
    }

    /// SHA-256 over the masks of all about whom a rule is no miss, by number of cadre: the same
    /// answers, the same digest, whichever engine gave them.
    public String hash() {
        MessageDigest digest = digest();
        String found =
                "SELECT concat_ws(' ', *COLUMNS(*)) FROM %s WHERE %s ORDER BY cadre_id"
                        .formatted(AnswerSql.ANSWERS, sql.anyFound());
        try (Stream<String> lines =
                database.query().sql(found).query((row, _) -> row.getString(1)).stream()) {
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// The sheet and the masks of everybody about whom a rule is no miss, and of one in a thousand
    /// of the others, to be checked. The stream is closed by the caller.
    public <T> Stream<T> toCheck(RowMapper<T> rows) {
        String checked =
                "SELECT s.*, a.* EXCLUDE (cadre_id) FROM %s s JOIN %s a ON a.cadre_id = s.cadre_id WHERE %s OR hash(a.cadre_id) %% %d = 0"
                        .formatted(AnswerSql.SHEETS, AnswerSql.ANSWERS, sql.anyFound(), SAMPLE);
        return database.query().sql(checked).query(rows).stream();
    }

    /// The masks in a row of [#toCheck].
    public static Masks masks(ResultSet row, int rules) throws SQLException {
        int words = MaskPlace.words(rules);
        long[] hit = new long[words];
        long[] undetermined = new long[words];
        for (int i = 0; i < words; i++) {
            hit[i] = row.getLong("hit_" + (i + 1));
            undetermined[i] = row.getLong("undetermined_" + (i + 1));
        }
        return Masks.ofWords(hit, undetermined);
    }

    /// Everybody about whom a rule is no miss: the sheet, and `numbers`, `rules` and `hits`, a list
    /// each; answers are numbered rule by rule, then by number of cadre, from 1. The stream is
    /// closed by the caller.
    public <T> Stream<T> numbered(RowMapper<T> rows) {
        String found =
                IntStream.range(0, sql.rules().size())
                        .mapToObj(this::found)
                        .collect(Collectors.joining("\nUNION ALL "));
        String all =
                """
                SELECT s.*, f.numbers, f.rules, f.hits FROM sweep_sheet s
                JOIN (SELECT cadre_id, array_agg(number ORDER BY number) AS numbers,
                        array_agg(rule ORDER BY number) AS rules, array_agg(hit ORDER BY number) AS hits
                    FROM (SELECT row_number() OVER (ORDER BY place, cadre_id) AS number, rule, cadre_id, hit
                        FROM (%s) each_rule) numbered
                    GROUP BY cadre_id) f ON f.cadre_id = s.cadre_id
                """
                        .formatted(found);
        return database.query().sql(all).query(rows).stream();
    }

    private String found(int rule) {
        return "SELECT %d AS place, %s AS rule, cadre_id, %s AS hit FROM %s WHERE %s OR %s"
                .formatted(
                        rule,
                        DuckDb.literal(sql.rules().get(rule)),
                        AnswerSql.isHit(rule),
                        AnswerSql.ANSWERS,
                        AnswerSql.isHit(rule),
                        AnswerSql.isUndetermined(rule));
    }
}
