package org.nengxia.policy.heritage;

import java.util.stream.Collectors;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.parameter.DatedValue;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.recusal.Role;
import org.nengxia.policy.table.CellText;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.TimeLimit;

/// Rows of a pack told in one line, so that what was and what is can be set side by side.
/// Thresholds, cells and codes are written as in the files; the same in both languages.
public final class Told {

    private Told() {}

    /// A parameter with its comparator and dated values: `>= 30/100 (2002-04-01)`.
    public static Label parameter(Parameter parameter) {
        return same(
                parameter.history().stream()
                        .map(dated -> value(parameter, dated))
                        .collect(Collectors.joining("; ")));
    }

    /// A measure with its name, weight, and what becomes of post and level: `demotion (6): the post
    /// is left for another; the level is lowered, by one as a rule`.
    public static Label mode(Mode mode) {
        Label weighed = weighed(mode);
        return mode.consequence()
                .map(it ->
                        new Label(
                                weighed.zh()
                                        + "："
                                        + it.post().title().zh()
                                        + "；"
                                        + it.level().title().zh(),
                                weighed.en()
                                        + ": "
                                        + it.post().title().en()
                                        + "; "
                                        + it.level().title().en()))
                .orElse(weighed);
    }

    private static Label weighed(Mode mode) {
        if (mode.weight().isEmpty()) {
            return mode.title();
        }
        int weight = mode.weight().getAsInt();
        return new Label(
                mode.title().zh() + "（" + weight + "）", mode.title().en() + " (" + weight + ")");
    }

    private static String value(Parameter parameter, DatedValue dated) {
        Value value = dated.value();
        String text = value == null ? "-" : parameter.comparator().symbol() + " " + value.written();
        return text + " (" + dated.from() + ")";
    }

    /// A rule with its conditions, ground and measures: `votes >= ${share} => G1: DEMOTION`.
    public static Label rule(DecisionTable table, Rule rule) {
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < rule.cells().size(); i++) {
            String cell = CellText.of(rule.cells().get(i));
            if (!"-".equals(cell)) {
                conditions.append(conditions.isEmpty() ? "" : ", ");
                conditions.append(table.inputs().get(i).expression().text());
                conditions.append(": ").append(cell);
            }
        }
        String measures = String.join(", ", rule.measures());
        return same(conditions + " => " + rule.ground() + ": " + measures);
    }

    /// A time limit with its start, length and what follows.
    public static Label timer(TimeLimit timer) {
        String begins =
                timer.prolongs() == null
                        ? timer.starts()
                        : timer.starts() + " => " + timer.prolongs();
        return same(
                begins + " + " + timer.length() + " => " + timer.then() + asleep(timer.standing()));
    }

    /// An effect period with its measure, bars, length and start.
    public static Label effect(EffectPeriod effect) {
        String bars =
                effect.bars().stream()
                        .sorted()
                        .map(bar -> bar.key())
                        .collect(Collectors.joining(", "));
        String grounds = effect.grounds().stream().sorted().collect(Collectors.joining(", "));
        return same(
                effect.measure()
                        + (grounds.isEmpty() ? "" : " (" + grounds + ")")
                        + ": "
                        + bars
                        + " "
                        + effect.lasts().key()
                        + " <= "
                        + effect.from().key()
                        + asleep(effect.standing()));
    }

    /// A row that may not act says how it is known.
    private static String asleep(Standing standing) {
        return standing.acts() ? "" : " (" + standing.confidence() + ")";
    }

    /// How well a rule is known, where that is what a lower pack changed.
    static Label standing(Rule rule, Standing standing) {
        return same(rule.id() + " (" + standing.confidence() + ")");
    }

    /// A row of recusal with its relation, how far back it reaches, and the roles it bars from; `-`
    /// when it was dropped.
    public static Label recusal(RecusalRule rule) {
        String roles =
                rule.applies().stream().sorted().map(Role::key).collect(Collectors.joining(", "));
        return same(
                rule.relation().key()
                        + (rule.within() == null ? "" : " (<= " + rule.within() + " year)")
                        + ": "
                        + (roles.isEmpty() ? "-" : roles));
    }

    private static Label same(String text) {
        return new Label(text, text);
    }
}
