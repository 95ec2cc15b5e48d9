package org.nengxia.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.mask.MaskPlace;
import org.nengxia.policy.table.Channel;
import org.nengxia.store.duck.DuckDb;

/// A law against which others are tried, one after another. What does not change from one to the
/// next is laid out once, in `sweep_trial`. To try another law scans that table once and leaves the
/// answers about everybody in `sweep_tried`; counts, groups and persons are told from there.
final class Trial {
    private final DuckDb database;
    private final AnswerSql from;
    private final TrialSql sql;
    private final List<Tally> before;
    private final Map<Dimension, Map<String, Long>> sizes = new EnumMap<>(Dimension.class);
    private @Nullable String tried;

    Trial(DuckDb database, Grouping grouping, AnswerSql from) {
        this.database = database;
        this.from = from;
        this.sql = new TrialSql(from);
        grouping.layOut();
        database.run("DROP TABLE IF EXISTS sweep_tried");
        database.run("DROP TABLE IF EXISTS sweep_trial");
        for (Dimension by : TrialSql.KEYS) {
            database.run("DROP TYPE IF EXISTS " + TrialSql.column(by));
            database.run(TrialSql.type(by));
        }
        database.run(sql.layOut(facts()));
        TrialSql.KEYS.forEach(by -> sizes.put(by, sizes(by)));
        this.before =
                database.query()
                        .sql(from.countsOfSheets())
                        .query((row, _) -> AnswerSql.Counts.read(row, from.rules()).tallies())
                        .single();
    }

    private List<String> facts() {
        return database
                .query()
                .sql("SELECT column_name FROM (DESCRIBE sweep_sheet)")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(each -> !each.endsWith("__evidence") && !each.endsWith("__day"))
                .toList();
    }

    private Map<String, Long> sizes(Dimension by) {
        Map<String, Long> counted = new TreeMap<>();
        database.query()
                .sql(
                        "SELECT %s, count(*) FROM sweep_trial GROUP BY 1"
                                .formatted(TrialSql.column(by)))
                .query((row, _) -> counted.put(row.getString(1), row.getLong(2)))
                .list();
        return counted;
    }

    /// Whether this is a trial against that law.
    boolean isAgainst(AnswerSql law) {
        return from.law().equals(law.law());
    }

    private void attempt(AnswerSql to) {
        String asked = sql.attempt(to);
        if (!asked.equals(tried)) {
            tried = null;
            database.run("CREATE OR REPLACE TEMP TABLE sweep_tried AS " + asked);
            tried = asked;
        }
    }

    /// What the other law would change, counted.
    Effect effect(AnswerSql to) {
        attempt(to);
        Map<Dimension, List<Shift>> groups = groups(to);
        List<Channel> channels = channels(to);
        return database.query()
                .sql(sql.counts(to, channels))
                .query((row, _) -> effect(row, to, groups, channels))
                .single();
    }

    /// The channels of the rules of either law.
    private List<Channel> channels(AnswerSql to) {
        return Arrays.stream(Channel.values())
                .filter(each ->
                        Stream.concat(from.law().rules().stream(), to.law().rules().stream())
                                .anyMatch(rule -> rule.table().channel() == each))
                .toList();
    }

    private Effect effect(
            ResultSet row, AnswerSql to, Map<Dimension, List<Shift>> groups, List<Channel> channels)
            throws SQLException {
        AnswerSql.Counts after = AnswerSql.Counts.read(row, to.rules());
        List<Shift> under = new ArrayList<>();
        for (Channel each : channels) {
            under.add(shift(row, each.key(), after.cadres(), "_" + each.key()));
        }
        return new Effect(
                from.law(),
                to.law(),
                shift(row, "all", after.cadres(), "_all"),
                groups,
                under,
                before,
                after.tallies());
    }

    private static Shift shift(ResultSet row, String key, long cadres, String name)
            throws SQLException {
        return new Shift(
                key,
                cadres,
                row.getLong("stay" + name),
                row.getLong("enter" + name),
                row.getLong("leave" + name));
    }

    /// Every group there is, also those in which nobody is hit.
    private Map<Dimension, List<Shift>> groups(AnswerSql to) {
        Map<Dimension, Map<String, Shift>> found = new EnumMap<>(Dimension.class);
        sizes.forEach((by, all) -> found.put(by, untouched(all)));
        database.query().sql(sql.groups(to)).query((row, _) -> put(row, found)).list();
        Map<Dimension, List<Shift>> groups = new EnumMap<>(Dimension.class);
        found.forEach((by, shifts) -> groups.put(by, List.copyOf(shifts.values())));
        return groups;
    }

    private static Map<String, Shift> untouched(Map<String, Long> sizes) {
        Map<String, Shift> groups = new TreeMap<>();
        sizes.forEach((key, cadres) -> groups.put(key, new Shift(key, cadres, 0, 0, 0)));
        return groups;
    }

    private static boolean put(ResultSet row, Map<Dimension, Map<String, Shift>> groups)
            throws SQLException {
        for (var group : groups.entrySet()) {
            String key = row.getString(TrialSql.column(group.getKey()));
            Shift known = key == null ? null : group.getValue().get(key);
            if (known != null) {
                group.getValue().put(known.key(), shift(row, known.key(), known.cadres(), ""));
            }
        }
        return true;
    }

    /// Who is hit under one of the two laws only: who enter first, then by number of cadre.
    List<Effect.Moved> moved(AnswerSql to, long offset, int most) {
        attempt(to);
        return database.query()
                .sql(sql.moved(to) + " LIMIT %d OFFSET %d".formatted(most, offset))
                .query((row, _) ->
                        new Effect.Moved(
                                row.getLong("cadre_id"),
                                row.getBoolean("enters"),
                                hits(row, from, TrialSql.BEFORE),
                                hits(row, to, TrialSql.HIT)))
                .list();
    }

    private static List<String> hits(ResultSet row, AnswerSql law, String mask)
            throws SQLException {
        List<String> hits = new ArrayList<>();
        List<String> rules = law.rules();
        for (int i = 0; i < rules.size(); i++) {
            MaskPlace place = MaskPlace.of(i);
            if ((row.getLong(mask + "_" + (place.word() + 1)) & place.bit()) != 0) {
                hits.add(rules.get(i));
            }
        }
        return hits;
    }
}
