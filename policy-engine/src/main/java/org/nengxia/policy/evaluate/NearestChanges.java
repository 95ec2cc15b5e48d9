package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.table.Expression;

/// The nearest changes of a fact or a parameter that would turn one condition.
final class NearestChanges {

    private final Condition condition;
    private final Sight sight;
    private final FactSheet sheet;

    NearestChanges(Condition condition, Sight sight, FactSheet sheet) {
        this.condition = condition;
        this.sight = sight;
        this.sheet = sheet;
    }

    /// Changes after which the condition is no longer what it is now.
    List<Change> turning(Truth now) {
        return switch (now) {
            case TRUE -> falsifying(condition.check()).toList();
            case FALSE -> satisfying(condition.check()).toList();
            case UNKNOWN -> missing().<Change>map(Change.Known::new).toList();
        };
    }

    private Stream<String> missing() {
        return sight instanceof Sight.Unknown(List<String> facts) ? facts.stream() : Stream.empty();
    }

    private Stream<Change> falsifying(Check check) {
        return switch (check) {
            case Check.Against(Comparison comparison, Limit limit) ->
                    reaching(comparison.opposite(), limit);
            case Check.Between(Check.Against low, Check.Against high) ->
                    Stream.concat(falsifying(low), falsifying(high));
            case Check.OneOf(List<Limit> limits) -> membership(limits, false);
            case Check.NoneOf(List<Limit> limits) -> membership(limits, true);
        };
    }

    private Stream<Change> satisfying(Check check) {
        return switch (check) {
            case Check.Against(Comparison comparison, Limit limit) -> reaching(comparison, limit);
            case Check.Between(Check.Against low, Check.Against high) ->
                    Stream.of(low, high)
                            .filter(end -> !Evaluator.holds(end, sight))
                            .flatMap(this::satisfying);
            case Check.OneOf(List<Limit> limits) -> membership(limits, true);
            case Check.NoneOf(List<Limit> limits) -> membership(limits, false);
        };
    }

    private Stream<Change> membership(List<Limit> limits, boolean member) {
        if (!(condition.input().expression() instanceof Expression.One(String fact))) {
            return Stream.empty();
        }
        List<Value> values = limits.stream().map(Limit::value).toList();
        return Stream.of(
                member ? new Change.ToOneOf(fact, values) : new Change.ToNoneOf(fact, values));
    }

    private Stream<Change> reaching(Comparison wanted, Limit limit) {
        Stream<Change> ofFacts =
                switch (condition.input().expression()) {
                    case Expression.One(String fact) ->
                            Stream.of(Bounds.of(fact, wanted, seen(), limit.value()));
                    case Expression.Ratio(String numerator, String denominator) ->
                            ofRatio(numerator, denominator, wanted, limit);
                    case Expression.Difference(String from, String minus) ->
                            ofDifference(from, minus, wanted, limit);
                };
        return Stream.concat(ofFacts, Thresholds.reaching(wanted, limit, sight, sheet.asOf()));
    }

    private Value seen() {
        return sight instanceof Sight.Single(Value value)
                ? value
                : sheet.value(condition.input().expression().facts().getFirst()).orElseThrow();
    }

    private Stream<Change> ofRatio(
            String numerator, String denominator, Comparison wanted, Limit limit) {
        if (!(sight instanceof Sight.RatioOf(BigDecimal part, BigDecimal whole))
                || !wholeNumbers(numerator, denominator)) {
            return Stream.empty();
        }
        Value.Numeric share = Sight.share(limit.value());
        Optional<Change> ofPart =
                Bounds.whole(wanted, share.top().multiply(whole), share.bottom(), 0)
                        .map(bound -> bound.ofFact(numerator));
        Optional<Change> ofWhole =
                share.top().signum() <= 0
                        ? Optional.empty()
                        : Bounds.whole(
                                        wanted.mirrored(),
                                        part.multiply(share.bottom()),
                                        share.top(),
                                        1)
                                .map(bound -> bound.ofFact(denominator));
        return Stream.of(ofPart, ofWhole).flatMap(Optional::stream);
    }

    private Stream<Change> ofDifference(String from, String minus, Comparison wanted, Limit limit) {
        if (!wholeNumbers(from, minus) || !(limit.value() instanceof Value.Whole(long bound))) {
            return Stream.empty();
        }
        long left = whole(from);
        long right = whole(minus);
        return Stream.of(
                Bounds.of(from, wanted, Value.of(left), Value.of(right + bound)),
                Bounds.of(minus, wanted.mirrored(), Value.of(right), Value.of(left - bound)));
    }

    private boolean wholeNumbers(String first, String second) {
        return sheet.values().get(first) instanceof Value.Whole
                && sheet.values().get(second) instanceof Value.Whole;
    }

    private long whole(String fact) {
        return sheet.values().get(fact) instanceof Value.Whole(long number) ? number : 0;
    }
}
