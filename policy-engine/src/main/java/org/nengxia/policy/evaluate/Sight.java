package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Map<String, Value> values = sheet.values();
        return switch (expression) {
            case Expression.One(String fact) -> {
                Value value = values.get(fact);
                yield value == null ? new Unknown(List.of(fact)) : new Single(value);
            }
            case Expression.Ratio(String numerator, String denominator) ->
                    ofTwo(numerator, denominator, expression, values);
            case Expression.Difference(String from, String minus) ->
                    ofTwo(from, minus, expression, values);
        };
    }

    private static Sight ofTwo(
            String first, String second, Expression expression, Map<String, Value> values) {
        Value one = values.get(first);
        Value other = values.get(second);
        if (one == null || other == null) {
            return new Unknown(
                    Stream.of(first, second).filter(f -> !values.containsKey(f)).toList());
        }
        return expression instanceof Expression.Ratio
                ? ratio(one, other, second)
                : new Single(difference(one, other));
    }

    private static Sight ratio(Value numerator, Value denominator, String denominatorFact) {
        BigDecimal whole = number(denominator);
        return whole.signum() <= 0
                ? new Unknown(List.of(denominatorFact))
                : new RatioOf(number(numerator), whole);
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
