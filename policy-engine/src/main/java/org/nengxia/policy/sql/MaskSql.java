package org.nengxia.policy.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.mask.MaskPlace;

/// A word of answers in SQL: the bits of hits below, those of what is undetermined above. A rule is
/// asked what would make it a miss first, for most people miss most rules and an engine then leaves
/// them out of all further tests; what all rules of the word ask is asked once.
final class MaskSql {

    private static final int HALF = MaskPlace.RULES_A_WORD;

    private MaskSql() {}

    static String word(List<RulePredicate> rules, int number) {
        List<String> common = common(rules);
        String sum =
                IntStream.range(0, rules.size())
                        .mapToObj(i -> rule(rules.get(i), i, common))
                        .collect(Collectors.joining("\n    + "));
        String word = rules.isEmpty() ? "CAST(0 AS BIGINT)" : sum;
        if (!common.isEmpty()) {
            word = "CASE" + when(common) + " ELSE " + word + " END";
        }
        return word + " AS \"word_" + number + "\"";
    }

    static String split(int number) {
        return ",\n  \"word_%1$d\" & %2$d AS \"hit_%1$d\", \"word_%1$d\" >> %3$d AS \"undetermined_%1$d\""
                .formatted(number, (1L << HALF) - 1, HALF);
    }

    private static List<String> common(List<RulePredicate> rules) {
        List<String> common = new ArrayList<>();
        rules.stream().limit(1).forEach(rule -> common.addAll(rule.misses()));
        rules.forEach(rule -> common.retainAll(rule.misses()));
        return common;
    }

    private static String rule(RulePredicate rule, int place, List<String> common) {
        List<String> own = rule.misses().stream().filter(miss -> !common.contains(miss)).toList();
        return "CASE%s WHEN %s THEN CAST(%d AS BIGINT) ELSE CAST(%d AS BIGINT) END"
                .formatted(when(own), rule.sql(), 1L << place, 1L << (place + HALF));
    }

    private static String when(List<String> misses) {
        return misses.stream()
                .map(miss -> " WHEN " + miss + " THEN 0")
                .collect(Collectors.joining());
    }
}
