package org.nengxia.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.mask.MaskPlace;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.policy.table.Channel;

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

    /// The masks of everybody, from the sheets.
    public String masks() {
        return SqlEmitter.emit(law).masks(SHEETS);
    }

    /// The masks of everybody, from another relation that has the facts, with columns of it beside
    /// them.
    String masks(String relation, List<String> carried) {
        return SqlEmitter.emit(law).masks(relation, carried);
    }

    /// The law that answers.
    PackOnDay law() {
        return law;
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
        return "SELECT " + String.join(",\n  ", countColumns()) + "\nFROM " + answers;
    }

    /// What [#counts] counts, column by column.
    List<String> countColumns() {
        List<String> columns = new ArrayList<>();
        columns.add("COUNT(*) AS \"cadres\"");
        for (int rule = 0; rule < law.rules().size(); rule++) {
            columns.add(count(isHit(rule), "hits", rule));
            columns.add(count(isUndetermined(rule), "undetermined", rule));
        }
        return columns;
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
        return any("hit");
    }

    /// Whether any rule is undetermined, over a row of masks.
    String anyUndetermined() {
        return any("undetermined");
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

    /// The columns of a mask, in quotes: `"hit_1"` and so on.
    Stream<String> words(String mask) {
        return IntStream.rangeClosed(1, MaskPlace.words(law.rules().size()))
                .mapToObj(word -> "\"%s_%d\"".formatted(mask, word));
    }

    /// Whether any rule hits, over hits that stand under the name of a mask.
    String any(String mask) {
        return any(Stream.of(mask));
    }

    /// Whether a rule of a channel's tables hits, over hits that stand under the name of a mask.
    String anyUnder(Channel channel, String mask) {
        return IntStream.range(0, law.rules().size())
                .filter(rule -> law.rules().get(rule).table().channel() == channel)
                .mapToObj(rule -> bit(mask, rule))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(" OR "),
                                test -> test.isEmpty() ? "FALSE" : "(" + test + ")"));
    }

    /// The one row of [#counts()].
    record Counts(long cadres, List<Tally> tallies) {

        static Counts read(ResultSet row, List<String> rules) throws SQLException {
            long cadres = row.getLong("cadres");
            List<Tally> tallies = new ArrayList<>();
            for (int i = 1; i <= rules.size(); i++) {
                long hits = row.getLong("hits_" + i);
                long undetermined = row.getLong("undetermined_" + i);
                tallies.add(
                        new Tally(
                                rules.get(i - 1),
                                hits,
                                undetermined,
                                cadres - hits - undetermined));
            }
            return new Counts(cadres, List.copyOf(tallies));
        }
    }
}
