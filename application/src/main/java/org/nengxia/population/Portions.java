package org.nengxia.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.store.duck.DuckDb;

/// How portions of a law answer, group by group, and which of its rules speak of whole teams.
final class Portions {
    private static final String EVIDENCE = "__evidence";
    private final DuckDb database;
    private final Grouping grouping;
    private final PackOnDay law;
    private final AnswerSql sql;

    Portions(DuckDb database, PackOnDay law) {
        this.database = database;
        this.grouping = new Grouping(database, law.day());
        this.law = law;
        this.sql = new AnswerSql(law);
    }

    /// Portion → its groups, in the order of their keys.
    Map<String, List<Group>> groups(List<Portion> portions, Dimension by) {
        String columns =
                IntStream.range(0, portions.size())
                        .mapToObj(i -> columns(portions.get(i), i))
                        .collect(Collectors.joining());
        String counted =
                "SELECT %s AS key, count(*) AS cadres%s FROM %s GROUP BY 1 ORDER BY 1"
                        .formatted(Grouping.key(by), columns, answered(by));
        Map<String, List<Group>> groups = new LinkedHashMap<>();
        portions.forEach(each -> groups.put(each.id(), new ArrayList<>()));
        database.query()
                .sql(counted)
                .query(row -> {
                    read(row, portions, groups);
                });
        return groups;
    }

    private String columns(Portion portion, int place) {
        String hit = any(portion, AnswerSql::isHit);
        String undetermined = any(portion, AnswerSql::isUndetermined);
        return ",\n  count(*) FILTER (WHERE %1$s) AS hits_%3$d, count(*) FILTER (WHERE NOT %1$s AND %2$s) AS undetermined_%3$d"
                .formatted(hit, undetermined, place);
    }

    private String any(Portion portion, IntFunction<String> test) {
        return IntStream.range(0, law.rules().size())
                .filter(rule -> portion.rules().contains(sql.rules().get(rule)))
                .mapToObj(test)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String answered(Dimension by) {
        return "sweep_sheet s JOIN (%s) a ON a.cadre_id = s.cadre_id %s"
                .formatted(sql.masks(), grouping.join(by));
    }

    private static void read(ResultSet row, List<Portion> portions, Map<String, List<Group>> groups)
            throws SQLException {
        for (int i = 0; i < portions.size(); i++) {
            Group group =
                    new Group(
                            row.getString("key"),
                            row.getLong("cadres"),
                            row.getLong("hits_" + i),
                            row.getLong("undetermined_" + i));
            groups.getOrDefault(portions.get(i).id(), List.of()).add(group);
        }
    }

    /// Who is in a group and hit, or else undetermined, by a portion; by number of cadre.
    List<Long> members(Portion portion, Dimension by, String key, boolean hit) {
        String hits = any(portion, AnswerSql::isHit);
        String wanted =
                hit ? hits : "NOT " + hits + " AND " + any(portion, AnswerSql::isUndetermined);
        return database.query()
                .sql(
                        "SELECT s.cadre_id FROM %s WHERE %s = :key AND %s ORDER BY 1"
                                .formatted(answered(by), Grouping.key(by), wanted))
                .param("key", key)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// The rules that read a record which several cadres share, such as their team's grade, and
    /// that do not miss several cadres of one unit: they answer for whole teams at once.
    Set<String> collective() {
        Set<String> shared = sharedFacts();
        Set<String> collective = new HashSet<>();
        for (int i = 0; i < law.rules().size(); i++) {
            RuleInForce rule = law.rules().get(i);
            List<String> facts = rule.rule().facts(rule.table().inputs());
            if (facts.stream().anyMatch(shared::contains) && severalOfAUnit(i)) {
                collective.add(rule.id());
            }
        }
        return collective;
    }

    private boolean severalOfAUnit(int rule) {
        String counted =
                "SELECT count(*) > count(DISTINCT g.unit) FROM %s WHERE %s OR %s"
                        .formatted(
                                answered(Dimension.UNIT),
                                AnswerSql.isHit(rule),
                                AnswerSql.isUndetermined(rule));
        return database.query().sql(counted).query(Boolean.class).single();
    }

    private Set<String> sharedFacts() {
        List<String> columns =
                database.query()
                        .sql(
                                "SELECT column_name FROM duckdb_columns() WHERE table_name = 'sweep_sheet' AND ends_with(column_name, '__evidence')")
                        .query((row, _) -> row.getString(1))
                        .list();
        Set<String> shared = new HashSet<>();
        for (String column : columns) {
            String counted =
                    "SELECT count(\"%1$s\") > count(DISTINCT \"%1$s\") FROM sweep_sheet"
                            .formatted(column);
            if (database.query().sql(counted).query(Boolean.class).single()) {
                shared.add(column.substring(0, column.length() - EVIDENCE.length()));
            }
        }
        return shared;
    }
}
