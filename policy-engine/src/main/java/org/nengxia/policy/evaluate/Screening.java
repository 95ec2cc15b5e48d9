package org.nengxia.policy.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.table.Expression;

/// Puts all rules of a day to fact sheets without traces, for many people: what several rules ask
/// is looked at once a sheet. It says what [Evaluator] says, and nothing about why.
public final class Screening {

    private final PackOnDay law;
    private final Expression[] seen;
    private final Condition[] asked;
    private final int[] seenBy;
    private final int[][] rules;

    private Screening(
            PackOnDay law, Expression[] seen, Condition[] asked, int[] seenBy, int[][] rules) {
        this.law = law;
        this.seen = seen;
        this.asked = asked;
        this.seenBy = seenBy;
        this.rules = rules;
    }

    /// A screening by the rules that hold on the law's day.
    public static Screening of(PackOnDay law) {
        Map<Expression, Integer> seen = new LinkedHashMap<>();
        Map<Asked, Integer> places = new LinkedHashMap<>();
        List<Condition> asked = new ArrayList<>();
        List<Integer> seenBy = new ArrayList<>();
        for (RuleInForce rule : law.rules()) {
            for (Condition condition : rule.conditions()) {
                if (places.putIfAbsent(Asked.by(condition), asked.size()) == null) {
                    Expression expression = condition.input().expression();
                    seen.putIfAbsent(expression, seen.size());
                    seenBy.add(seen.getOrDefault(expression, 0));
                    asked.add(condition);
                }
            }
        }
        return new Screening(
                law,
                seen.keySet().toArray(Expression[]::new),
                asked.toArray(Condition[]::new),
                seenBy.stream().mapToInt(Integer::intValue).toArray(),
                law.rules().stream().map(rule -> places(rule, places)).toArray(int[][]::new));
    }

    private static int[] places(RuleInForce rule, Map<Asked, Integer> places) {
        return rule.conditions().stream()
                .mapToInt(condition -> places.getOrDefault(Asked.by(condition), 0))
                .toArray();
    }

    /// What all rules say of one cadre, the rules in the law's order. The sheet must be of the
    /// law's day.
    public Masks of(FactSheet sheet) {
        if (!sheet.asOf().equals(law.day())) {
            throw new IllegalArgumentException(
                    "A fact sheet of " + sheet.asOf() + " cannot be judged as of " + law.day());
        }
        Masks masks = Masks.ofMisses(rules.length);
        @Nullable Sight[] sights = new Sight[seen.length];
        @Nullable Truth[] truths = new Truth[asked.length];
        for (int rule = 0; rule < rules.length; rule++) {
            switch (truth(rules[rule], sheet, sights, truths)) {
                case TRUE -> masks.hit(rule);
                case UNKNOWN -> masks.undetermined(rule);
                case FALSE -> {}
            }
        }
        return masks;
    }

    private Truth truth(
            int[] conditions, FactSheet sheet, @Nullable Sight[] sights, @Nullable Truth[] truths) {
        Truth all = Truth.TRUE;
        for (int condition : conditions) {
            Truth truth = truths[condition];
            if (truth == null) {
                truth = Evaluator.test(asked[condition], sight(condition, sheet, sights));
                truths[condition] = truth;
            }
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            all = all.and(truth);
        }
        return all;
    }

    private Sight sight(int condition, FactSheet sheet, @Nullable Sight[] sights) {
        int place = seenBy[condition];
        Sight sight = sights[place];
        if (sight == null) {
            sight = Sight.of(seen[place], sheet);
            sights[place] = sight;
        }
        return sight;
    }

    /// What makes two conditions one question: what is looked at and what must hold there.
    private record Asked(Expression expression, Object check) {

        static Asked by(Condition condition) {
            return new Asked(condition.input().expression(), condition.check());
        }
    }
}
