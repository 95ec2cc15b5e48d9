package org.nengxia.policy.conflict;

import java.util.List;
import java.util.Optional;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.parameter.Comparison;

/// Whether two rules can hit one person. They can, unless one column of both is seen to leave no
/// value: women and men, more than 10 days and less than 5.
final class Overlap {

    private Overlap() {}

    static boolean possible(RuleInForce one, RuleInForce other) {
        return one.conditions().stream()
                .noneMatch(each ->
                        other.conditions().stream().anyMatch(another -> apart(each, another)));
    }

    private static boolean apart(Condition one, Condition other) {
        return one.input().expression().equals(other.input().expression())
                && apart(one.check(), other.check());
    }

    private static boolean apart(Check one, Check other) {
        List<Value> few = values(one);
        List<Value> others = values(other);
        if (!few.isEmpty()) {
            return few.stream().noneMatch(value -> admits(other, value));
        }
        if (!others.isEmpty()) {
            return others.stream().noneMatch(value -> admits(one, value));
        }
        return before(one, other) || before(other, one);
    }

    /// The values a check is closed to; none when it has no such list.
    private static List<Value> values(Check check) {
        return switch (check) {
            case Check.OneOf(List<Limit> limits) -> limits.stream().map(Limit::value).toList();
            case Check.Against(Comparison comparison, Limit limit)
                    when comparison == Comparison.EQUAL ->
                    List.of(limit.value());
            case Check.Against _, Check.Between _, Check.NoneOf _ -> List.of();
        };
    }

    private static boolean admits(Check check, Value value) {
        return switch (check) {
            case Check.Against(Comparison comparison, Limit limit) ->
                    comparison.holds(value.order(limit.value()));
            case Check.Between(Check.Against low, Check.Against high) ->
                    admits(low, value) && admits(high, value);
            case Check.OneOf(List<Limit> limits) -> member(limits, value);
            case Check.NoneOf(List<Limit> limits) -> !member(limits, value);
        };
    }

    private static boolean member(List<Limit> limits, Value value) {
        return limits.stream().anyMatch(limit -> value.order(limit.value()) == 0);
    }

    /// Whether the first ends before the second begins.
    private static boolean before(Check first, Check second) {
        return end(first, Comparison.LESS, Comparison.AT_MOST)
                .flatMap(high ->
                        end(second, Comparison.MORE, Comparison.AT_LEAST)
                                .map(low -> below(high, low)))
                .orElse(false);
    }

    private static boolean below(Check.Against high, Check.Against low) {
        int order = high.limit().value().order(low.limit().value());
        boolean both =
                high.comparison() == Comparison.AT_MOST && low.comparison() == Comparison.AT_LEAST;
        return order < 0 || (order == 0 && !both);
    }

    private static Optional<Check.Against> end(Check check, Comparison open, Comparison closed) {
        return switch (check) {
            case Check.Against against
                    when against.comparison() == open || against.comparison() == closed ->
                    Optional.of(against);
            case Check.Between(Check.Against low, Check.Against high) ->
                    Optional.of(open == Comparison.LESS ? high : low);
            case Check.Against _, Check.OneOf _, Check.NoneOf _ -> Optional.empty();
        };
    }
}
