package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.parameter.Comparison;

/// Puts the rules of a pack on one day to single fact sheets. Rules nominate; the answer is for
/// people to look at.
public final class Evaluator {

    private final PackOnDay law;

    /// An evaluator of the rules that hold on the law's day.
    public Evaluator(PackOnDay law) {
        this.law = law;
    }

    /// The answers of all rules in force, each with its trace. The sheet must be of the same day.
    public List<Answer> answers(FactSheet sheet) {
        sameDay(sheet);
        return law.rules().stream().map(rule -> explain(rule, sheet)).toList();
    }

    /// The answer of one rule with its trace; empty when no such rule is in force that day.
    public Optional<Answer> answer(String ruleId, FactSheet sheet) {
        sameDay(sheet);
        return law.rule(ruleId).map(rule -> explain(rule, sheet));
    }

    /// The outcomes of all rules in force by rule id, without traces.
    public Map<String, Outcome> outcomes(FactSheet sheet) {
        sameDay(sheet);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        law.rules().forEach(rule -> outcomes.put(rule.id(), outcome(rule, sheet)));
        return outcomes;
    }

    private void sameDay(FactSheet sheet) {
        if (!sheet.asOf().equals(law.day())) {
            throw new IllegalArgumentException(
                    "A fact sheet of " + sheet.asOf() + " cannot be judged as of " + law.day());
        }
    }

    private static Outcome outcome(RuleInForce rule, FactSheet sheet) {
        Truth truth = Truth.TRUE;
        for (Condition condition : rule.conditions()) {
            truth = truth.and(test(condition, Sight.of(condition.input().expression(), sheet)));
            if (truth == Truth.FALSE) {
                break;
            }
        }
        return outcome(truth, rule, sheet);
    }

    private static Outcome outcome(Truth truth, RuleInForce rule, FactSheet sheet) {
        return switch (truth) {
            case TRUE -> new Outcome.Hit();
            case FALSE -> new Outcome.Miss();
            case UNKNOWN -> new Outcome.Undetermined(missing(rule, sheet));
        };
    }

    private static List<String> missing(RuleInForce rule, FactSheet sheet) {
        return rule.conditions().stream()
                .map(condition -> Sight.of(condition.input().expression(), sheet))
                .flatMap(sight ->
                        sight instanceof Sight.Unknown(List<String> missing)
                                ? missing.stream()
                                : Stream.empty())
                .distinct()
                .toList();
    }

    private Answer explain(RuleInForce rule, FactSheet sheet) {
        Truth truth =
                rule.conditions().stream()
                        .map(each -> test(each, Sight.of(each.input().expression(), sheet)))
                        .reduce(Truth.TRUE, Truth::and);
        List<ConditionTrace> trace =
                rule.conditions().stream().map(each -> trace(each, truth, sheet)).toList();
        return new Answer(rule, outcome(truth, rule, sheet), trace);
    }

    private ConditionTrace trace(Condition condition, Truth ofRule, FactSheet sheet) {
        Sight sight = Sight.of(condition.input().expression(), sheet);
        Truth result = test(condition, sight);
        List<FactReading> facts =
                condition.input().expression().facts().stream()
                        .map(fact -> reading(fact, sheet))
                        .toList();
        List<Change> changes =
                result == ofRule
                        ? new NearestChanges(condition, sight, sheet).turning(result)
                        : List.of();
        Value seen = sight instanceof Sight.Single(Value value) ? value : null;
        return new ConditionTrace(
                condition, result, facts, seen, products(condition.check(), sight), changes);
    }

    private static FactReading reading(String fact, FactSheet sheet) {
        return new FactReading(fact, sheet.value(fact).orElse(null), sheet.source(fact));
    }

    /// Tests what is seen in a column; what is not known leaves the condition unknown.
    static Truth test(Condition condition, Sight sight) {
        return sight instanceof Sight.Unknown
                ? Truth.UNKNOWN
                : Truth.of(holds(condition.check(), sight));
    }

    static boolean holds(Check check, Sight known) {
        return switch (check) {
            case Check.Against(Comparison comparison, Limit limit) ->
                    comparison.holds(Sight.order(known, limit.value()));
            case Check.Between(Check.Against low, Check.Against high) ->
                    holds(low, known) && holds(high, known);
            case Check.OneOf(List<Limit> limits) -> member(limits, known);
            case Check.NoneOf(List<Limit> limits) -> !member(limits, known);
        };
    }

    private static boolean member(List<Limit> limits, Sight known) {
        return limits.stream().anyMatch(limit -> Sight.order(known, limit.value()) == 0);
    }

    private static List<CrossProduct> products(Check check, Sight sight) {
        if (!(sight instanceof Sight.RatioOf ratio)) {
            return List.of();
        }
        return switch (check) {
            case Check.Against against -> List.of(product(against, ratio));
            case Check.Between(Check.Against low, Check.Against high) ->
                    List.of(product(low, ratio), product(high, ratio));
            case Check.OneOf _, Check.NoneOf _ ->
                    check.allLimits().stream()
                            .map(limit -> new Check.Against(Comparison.EQUAL, limit))
                            .map(against -> product(against, ratio))
                            .toList();
        };
    }

    private static CrossProduct product(Check.Against against, Sight.RatioOf ratio) {
        Value.Numeric share = Sight.share(against.limit().value());
        BigDecimal whole = share.bottom();
        return new CrossProduct(
                ratio.numerator(),
                whole,
                share.top(),
                ratio.denominator(),
                against.comparison(),
                holds(against, ratio));
    }
}
