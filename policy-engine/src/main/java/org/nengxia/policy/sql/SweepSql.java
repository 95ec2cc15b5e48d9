package org.nengxia.policy.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.mask.MaskPlace;

/// The rules of a pack on one day as SQL text, the same for PostgreSQL, DuckDB and Spark (Spark
/// needs `spark.sql.ansi.enabled` and `spark.sql.ansi.doubleQuotedIdentifiers`).
public record SweepSql(List<RulePredicate> predicates) {

    private static final Pattern RELATION =
            Pattern.compile("[a-z_][a-z0-9_]{0,62}(\\.[a-z_][a-z0-9_]{0,62})?");

    /// Keeps its own copy of the predicates.
    public SweepSql {
        predicates = List.copyOf(predicates);
    }

    /// A query over a relation of fact sheets, one row per cadre: `cadre_id` and one three-valued
    /// column per rule. Refuses a relation name that is not a plain, optionally qualified name.
    public String select(String relation) {
        if (!RELATION.matcher(relation).matches()) {
            throw new IllegalArgumentException("Not a plain relation name: " + relation);
        }
        return predicates.stream()
                .map(each -> ",\n  (" + each.sql() + ") AS \"" + each.column() + "\"")
                .collect(Collectors.joining("", "SELECT \"cadre_id\"", "\nFROM " + relation));
    }

    /// A query over a relation of fact sheets, one row per cadre: `cadre_id`, and `hit_1`,
    /// `undetermined_1`, `hit_2` and so on, whole numbers with a bit a rule as [MaskPlace] lays
    /// them out. Refuses a relation name that is not a plain, optionally qualified name.
    public String masks(String relation) {
        StringBuilder sql = new StringBuilder("SELECT \"cadre_id\"");
        for (int word = 0; word < MaskPlace.words(predicates.size()); word++) {
            sql.append(word(word, "hit", "")).append(word(word, "undetermined", " IS NULL"));
        }
        return sql.append("\nFROM (\n").append(select(relation)).append("\n) ruled").toString();
    }

    private String word(int word, String name, String test) {
        String sum =
                IntStream.range(0, predicates.size())
                        .filter(rule -> MaskPlace.of(rule).word() == word)
                        .mapToObj(rule -> bit(rule, test))
                        .collect(Collectors.joining(" + "));
        return ",\n  %s AS \"%s_%d\""
                .formatted(sum.isEmpty() ? "CAST(0 AS BIGINT)" : sum, name, word + 1);
    }

    private String bit(int rule, String test) {
        return "CASE WHEN \"%s\"%s THEN CAST(%d AS BIGINT) ELSE 0 END"
                .formatted(predicates.get(rule).column(), test, MaskPlace.of(rule).bit());
    }

    /// The SHA-256 of the emitted text, in hexadecimal, that is stored with a sweep.
    public String hash() {
        String text =
                predicates.stream()
                        .map(each -> each.ruleId() + "\n" + each.sql() + "\n")
                        .collect(Collectors.joining());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
