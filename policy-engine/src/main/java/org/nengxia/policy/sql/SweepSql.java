package org.nengxia.policy.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        String from = plain(relation);
        return predicates.stream()
                .map(each -> ",\n  (" + each.sql() + ") AS \"" + each.column() + "\"")
                .collect(Collectors.joining("", "SELECT \"cadre_id\"", "\nFROM " + from));
    }

    /// A query over a relation of fact sheets, one row per cadre: `cadre_id`, and `hit_1`,
    /// `undetermined_1`, `hit_2` and so on, whole numbers with a bit a rule as [MaskPlace] lays
    /// them out. Refuses a relation name that is not a plain, optionally qualified name.
    public String masks(String relation) {
        return masks(relation, List.of("cadre_id"));
    }

    /// The same with other columns of the relation beside the masks. Refuses a column whose name is
    /// not plain.
    public String masks(String relation, List<String> carried) {
        String columns =
                carried.stream()
                        .map(each -> '"' + plain(each) + '"')
                        .collect(Collectors.joining(", ", "SELECT ", ""));
        StringBuilder masks = new StringBuilder(columns);
        StringBuilder words = new StringBuilder(columns);
        for (int word = 0; word < MaskPlace.words(predicates.size()); word++) {
            masks.append(MaskSql.split(word + 1));
            words.append(",\n  ").append(MaskSql.word(ofWord(word), word + 1));
        }
        return masks + "\nFROM (\n" + words + "\nFROM " + plain(relation) + "\n) worded";
    }

    private List<RulePredicate> ofWord(int word) {
        int first = word * MaskPlace.RULES_A_WORD;
        return predicates.subList(
                first, Math.min(predicates.size(), first + MaskPlace.RULES_A_WORD));
    }

    private static String plain(String relation) {
        if (!RELATION.matcher(relation).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + relation);
        }
        return relation;
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
