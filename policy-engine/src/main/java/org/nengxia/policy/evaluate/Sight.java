package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.table.Expression;

/// What a column shows for one cadre.
sealed interface Sight {

    /// A known value.
    record Single(Value value) implements Sight {}

    /// A known ratio with a denominator above 0, not divided.
    record RatioOf(BigDecimal numerator, BigDecimal denominator) implements Sight {}

    /// Not known for want of these facts.
    record Unknown(List<String> missing) implements Sight {}

    static Sight of(Expression expression, FactSheet sheet) {
        List<String> missing =
                expression.facts().stream()
                        .filter(fact -> !sheet.values().containsKey(fact))
                        .toList();
        if (!missing.isEmpty()) {
            return new Unknown(missing);
        }
        return switch (expression) {
            case Expression.One(String fact) -> new Single(known(fact, sheet));
            case Expression.Ratio(String numerator, String denominator) ->
                    ratio(numerator, denominator, sheet);
            case Expression.Difference(String from, String minus) ->
                    new Single(difference(known(from, sheet), known(minus, sheet)));
        };
    }

    private static Sight ratio(String numerator, String denominator, FactSheet sheet) {
        BigDecimal whole = number(known(denominator, sheet));
        return whole.signum() <= 0
                ? new Unknown(List.of(denominator))
                : new RatioOf(number(known(numerator, sheet)), whole);
    }

    private static Value difference(Value from, Value minus) {
        if (from instanceof Value.Whole(long left) && minus instanceof Value.Whole(long right)) {
            return Value.of(Math.subtractExact(left, right));
        }
        return new Value.Decimal(number(from).subtract(number(minus)));
    }

    private static BigDecimal number(Value value) {
        if (value instanceof Value.Numeric numeric && !(value instanceof Value.Share)) {
            return numeric.top();
        }
        throw new IllegalArgumentException("Not a number: " + value);
    }

    private static Value known(String fact, FactSheet sheet) {
        return sheet.value(fact).orElseThrow();
    }

    /// Places what is seen before, level with or after a limit.
    static int order(Sight known, Value limit) {
        return switch (known) {
            case Single(Value value) -> value.order(limit);
            case RatioOf(BigDecimal numerator, BigDecimal denominator) ->
                    numerator
                            .multiply(share(limit).bottom())
                            .compareTo(share(limit).top().multiply(denominator));
            case Unknown unknown -> throw new IllegalArgumentException("Not known: " + unknown);
        };
    }

    /// A limit that a ratio can be held against.
    static Value.Numeric share(Value limit) {
        if (limit instanceof Value.Numeric numeric) {
            return numeric;
        }
        throw new IllegalArgumentException("Not a share: " + limit);
    }
}
