package org.nengxia.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Dimension;
import org.nengxia.population.Effect;
import org.nengxia.population.Effect.Moved;
import org.nengxia.population.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one pass over everybody against a count in other ways: each person judged by the evaluator,
/// and groups told by the roster's own tables.
@SampleCountyTest
class EffectRecountTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);
    @Autowired private Reforms reforms;
    @Autowired private Facts facts;
    @Autowired private JdbcClient database;
    private List<FactSheet> sheets = List.of();

    /// What the evaluator says about one person under both laws.
    private record Judged(FactSheet sheet, List<String> before, List<String> after) {

        boolean moves() {
            return before.isEmpty() != after.isEmpty();
        }
    }

    @BeforeEach
    void everybody() {
        List<Long> all =
                database.sql("SELECT cadre_id FROM roster.cadre")
                        .query((row, _) -> row.getLong(1))
                        .list();
        sheets = facts.sheets(all, DAY);
    }

    @Test
    void onePassTellsOfEveryPersonWhatTheEvaluatorTells() {
        Random draw = new Random(20051231);
        for (int i = 0; i < 4; i++) {
            Reform reform = drawn(draw);
            Effect effect = tried(reform);
            List<Judged> judged = judged(effect);
            assertThat(reforms.moved(reform, Actor.COMMAND_LINE, 0, Integer.MAX_VALUE))
                    .containsExactlyInAnyOrderElementsOf(
                            judged.stream().filter(Judged::moves).map(this::moved).toList());
            assertThat(shift("all", judged)).isEqualTo(effect.all());
            assertThat(effect.channels())
                    .allSatisfy(each ->
                            assertThat(each).isEqualTo(channel(each.key(), effect, judged)));
        }
    }

    @Test
    void onePassTellsOfEveryGroupWhatTheRosterTells() {
        Effect effect = tried(drawn(new Random(7)));
        List<Judged> judged = judged(effect);
        Map<Long, String> units = foremost("unit");
        Map<Long, String> kinds = foremost("kind");
        recount(effect, Dimension.SEX, judged, each -> text(each.sheet(), "sex"));
        recount(effect, Dimension.AGE, judged, each -> band(each.sheet()));
        recount(effect, Dimension.UNIT, judged, each -> units.getOrDefault(id(each), "?"));
        recount(effect, Dimension.UNIT_KIND, judged, each -> kinds.getOrDefault(id(each), "?"));
    }

    private static Reform drawn(Random draw) {
        return new Reform(
                "county-seed",
                DAY,
                Map.of(
                        "incompetent_vote_share",
                        (5 + draw.nextInt(40)) + "/100",
                        "male_age",
                        Integer.toString(48 + draw.nextInt(8)),
                        "female_age",
                        Integer.toString(46 + draw.nextInt(8))),
                Optional.empty());
    }

    private Effect tried(Reform reform) {
        return ((ReformOutcome.Tried) reforms.effect(reform, Actor.COMMAND_LINE)).effect();
    }

    private List<Judged> judged(Effect effect) {
        return sheets.stream()
                .map(each -> new Judged(each, hits(effect.from(), each), hits(effect.to(), each)))
                .toList();
    }

    private static List<String> hits(PackOnDay law, FactSheet sheet) {
        return new Evaluator(law)
                .outcomes(sheet).entrySet().stream()
                        .filter(each -> each.getValue() instanceof Outcome.Hit)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private Moved moved(Judged each) {
        return new Moved(id(each), each.before().isEmpty(), each.before(), each.after());
    }

    private static long id(Judged each) {
        return Long.parseLong(each.sheet().cadreId());
    }

    private static Shift shift(String key, List<Judged> people) {
        return new Shift(
                key,
                people.size(),
                people.stream().filter(p -> !p.before().isEmpty() && !p.moves()).count(),
                people.stream().filter(p -> p.moves() && p.before().isEmpty()).count(),
                people.stream().filter(p -> p.moves() && p.after().isEmpty()).count());
    }

    private static Shift channel(String key, Effect effect, List<Judged> judged) {
        return shift(
                key,
                judged.stream()
                        .map(each ->
                                new Judged(
                                        each.sheet(),
                                        under(key, effect.from(), each.before()),
                                        under(key, effect.to(), each.after())))
                        .toList());
    }

    private static List<String> under(String key, PackOnDay law, List<String> rules) {
        return rules.stream()
                .filter(id -> law.rule(id).orElseThrow().table().channel().key().equals(key))
                .toList();
    }

    private static void recount(
            Effect effect, Dimension by, List<Judged> judged, Function<Judged, String> key) {
        List<Shift> counted =
                judged.stream()
                        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(group -> shift(group.getKey(), group.getValue()))
                        .toList();
        assertThat(effect.groups().get(by)).isEqualTo(counted);
    }

    private static String text(FactSheet sheet, String fact) {
        return sheet.value(fact).map(value -> ((Value.Text) value).text()).orElse("?");
    }

    private static String band(FactSheet sheet) {
        return sheet.value("birth_date")
                .map(value -> Period.between(((Value.Day) value).day(), DAY).getYears())
                .map(age -> age < 40 ? "-39" : age >= 55 ? "55-" : from(age / 5 * 5))
                .orElse("?");
    }

    private static String from(int age) {
        return age + "-" + (age + 4);
    }

    /// The unit, or its kind, of everybody's foremost post on the day.
    private Map<Long, String> foremost(String what) {
        return database
                .sql(
                        """
                        SELECT DISTINCT ON (t.cadre_id) t.cadre_id, %s AS told
                        FROM roster.tenure t JOIN roster.post p ON p.number = t.post JOIN roster.unit u ON u.number = p.unit
                        WHERE daterange(t.began_on, t.ended_on) @> DATE '2005-12-31'
                        ORDER BY t.cadre_id, p.leading_post DESC, p.principal DESC, (p.team IS NULL), t.began_on, t.number
                        """
                                .formatted(what.equals("unit") ? "u.number" : "u.kind"))
                .query((row, _) -> Map.entry(row.getLong("cadre_id"), row.getString("told")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
