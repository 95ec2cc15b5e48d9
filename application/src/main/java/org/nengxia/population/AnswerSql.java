package org.nengxia.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.mask.MaskPlace;
import org.nengxia.policy.sql.SqlEmitter;

/// The SQL of a law's answers about a population, in the text that PostgreSQL, DuckDB and Spark
/// share: masks over fact sheets, and what is counted from masks.
public final class AnswerSql {
    /// The relation of fact sheets, one row a cadre.
    public static final String SHEETS = "sweep_sheet";

    /// The relation of masks, one row a cadre.
    public static final String ANSWERS = "sweep_answer";

    private final PackOnDay law;

    /// The SQL of the answers of this law.
    public AnswerSql(PackOnDay law) {
        this.law = law;
    }

    PackOnDay law() {
        return law;
    }

    /// The masks of everybody, from the sheets.
    public String masks() {
        return SqlEmitter.emit(law).masks(SHEETS);
    }

    /// The ids of the rules in force, in the law's order.
    public List<String> rules() {
        return law.rules().stream().map(RuleInForce::id).toList();
    }

    /// One row from the masks: `cadres`, and for each rule, counted from 1, `hits_1` and
    /// `undetermined_1`.
    public String counts() {
        return counts(ANSWERS);
    }

    /// The same from the sheets at once.
    String countsOfSheets() {
        return counts("(" + masks() + ") " + ANSWERS);
    }

    private String counts(String answers) {
        List<String> columns = new ArrayList<>();
        columns.add("COUNT(*) AS \"cadres\"");
        for (int rule = 0; rule < law.rules().size(); rule++) {
            columns.add(count(isHit(rule), "hits", rule));
            columns.add(count(isUndetermined(rule), "undetermined", rule));
        }
        return "SELECT " + String.join(",\n  ", columns) + "\nFROM " + answers;
    }

    private static String count(String test, String name, int rule) {
        return "COUNT(CASE WHEN %s THEN 1 END) AS \"%s_%d\"".formatted(test, name, rule + 1);
    }

    /// Whether the rule at a position hits, over a row of masks.
    static String isHit(int rule) {
        return bit("hit", rule);
    }

    /// Whether the rule at a position is undetermined, over a row of masks.
    static String isUndetermined(int rule) {
        return bit("undetermined", rule);
    }

    private static String bit(String mask, int rule) {
        MaskPlace place = MaskPlace.of(rule);
        return "(\"%s_%d\" & %d) <> 0".formatted(mask, place.word() + 1, place.bit());
    }

    /// Whether any rule hits, over a row of masks.
    String anyHit() {
        return any(Stream.of("hit"));
    }

    /// Whether any rule is undetermined, over a row of masks.
    String anyUndetermined() {
        return any(Stream.of("undetermined"));
    }

    /// Whether any rule is no miss, over a row of masks.
    String anyFound() {
        return any(Stream.of("hit", "undetermined"));
    }

    private String any(Stream<String> masks) {
        return masks.flatMap(this::words)
                .map(word -> word + " <> 0")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private Stream<String> words(String mask) {
        return IntStream.rangeClosed(1, MaskPlace.words(law.rules().size()))
                .mapToObj(word -> "\"%s_%d\"".formatted(mask, word));
    }
}
