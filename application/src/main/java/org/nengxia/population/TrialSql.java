package org.nengxia.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.table.Channel;

/// The SQL of a [Trial] against a law.
final class TrialSql {
    /// By what people are told apart.
    static final List<Dimension> KEYS =
            List.of(Dimension.SEX, Dimension.AGE, Dimension.UNIT_KIND, Dimension.UNIT);

    /// The masks of the other law's hits and of the law's own.
    static final String HIT = "hit";

    static final String BEFORE = "before";
    private final AnswerSql from;

    TrialSql(AnswerSql from) {
        this.from = from;
    }

    /// A key's type: the keys there are, in the order of their texts, so that groups are told apart
    /// by number.
    static String type(Dimension by) {
        return "CREATE TYPE %s AS ENUM (SELECT DISTINCT %s FROM sweep_group ORDER BY 1)"
                .formatted(column(by), Grouping.column(by));
    }

    /// A key's column, and its type.
    static String column(Dimension by) {
        return "group_" + Grouping.column(by);
    }

    /// `sweep_trial`, one row a cadre: facts, keys, and the law's hits as `before_1` and so on.
    String layOut(List<String> facts) {
        List<String> columns = new ArrayList<>();
        facts.forEach(fact -> columns.add("s.\"" + fact + '"'));
        KEYS.forEach(by ->
                columns.add("CAST(%s AS %2$s) AS %2$s".formatted(Grouping.key(by), column(by))));
        from.words(HIT).forEach(word -> columns.add("b.%s AS %s".formatted(word, before(word))));
        return """
        CREATE TABLE sweep_trial AS SELECT %s FROM sweep_sheet s
        JOIN sweep_group g ON g.cadre_id = s.cadre_id
        JOIN (%s) b ON b.cadre_id = s.cadre_id
        """
                .formatted(String.join(", ", columns), from.masks());
    }

    private static String before(String word) {
        return word.replace(HIT, BEFORE);
    }

    /// Another law's masks of everybody, with the keys and the hits of the law itself.
    String attempt(AnswerSql to) {
        List<String> carried = new ArrayList<>();
        carried.add("cadre_id");
        KEYS.forEach(by -> carried.add(column(by)));
        from.words(HIT).forEach(word -> carried.add(before(word).replace("\"", "")));
        return to.masks("sweep_trial", carried);
    }

    /// One row: the other law's counts, and for everybody and for each channel how many stay, enter
    /// and leave.
    String counts(AnswerSql to, List<Channel> channels) {
        List<String> columns = new ArrayList<>(to.countColumns());
        columns.addAll(shift("_all", wasHit(), to.anyHit()));
        for (Channel each : channels) {
            columns.addAll(
                    shift("_" + each.key(), from.anyUnder(each, BEFORE), to.anyUnder(each, HIT)));
        }
        return "SELECT %s FROM sweep_tried".formatted(String.join(", ", columns));
    }

    /// A row for each group of each key in which somebody is hit under either law; the keys that do
    /// not count are null.
    String groups(AnswerSql to) {
        return "SELECT %s, %s FROM sweep_tried WHERE %s OR %s GROUP BY GROUPING SETS (%s)"
                .formatted(
                        keys(TrialSql::column),
                        String.join(", ", shift("", wasHit(), to.anyHit())),
                        wasHit(),
                        to.anyHit(),
                        keys(by -> "(" + column(by) + ")"));
    }

    private static String keys(Function<Dimension, String> written) {
        return KEYS.stream().map(written).collect(Collectors.joining(", "));
    }

    /// Who is hit under one law only, with all masks.
    String moved(AnswerSql to) {
        return "SELECT *, %2$s AS enters FROM sweep_tried WHERE %1$s <> %2$s ORDER BY enters DESC, cadre_id"
                .formatted(wasHit(), to.anyHit());
    }

    private String wasHit() {
        return from.any(BEFORE);
    }

    private static List<String> shift(String name, String before, String after) {
        return Stream.of(
                        "%s AND %s) AS stay%s".formatted(before, after, name),
                        "NOT %s AND %s) AS enter%s".formatted(before, after, name),
                        "%s AND NOT %s) AS leave%s".formatted(before, after, name))
                .map(each -> "count(*) FILTER (WHERE " + each)
                .toList();
    }
}
