package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;

/// A bound that whole numbers and days can reach themselves: "35 or fewer" for "fewer than 36".
record Bounds(Comparison comparison, Value value) {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    Change ofFact(String fact) {
        return new Change.OfFact(fact, comparison, value);
    }

    Change ofParameter(String parameter) {
        return new Change.OfParameter(parameter, comparison, value);
    }

    /// The change of a plain fact whose value now is `seen`.
    static Change of(String fact, Comparison wanted, Value seen, Value limit) {
        return reachable(wanted, seen, limit).ofFact(fact);
    }

    static Bounds reachable(Comparison wanted, Value seen, Value limit) {
        if (limit instanceof Value.Flag(boolean flag)) {
            return new Bounds(Comparison.EQUAL, Value.of((wanted == Comparison.EQUAL) == flag));
        }
        if (limit instanceof Value.Day(var day)) {
            return switch (wanted) {
                case LESS -> new Bounds(Comparison.AT_MOST, Value.of(day.minusDays(1)));
                case MORE -> new Bounds(Comparison.AT_LEAST, Value.of(day.plusDays(1)));
                case AT_MOST, AT_LEAST, EQUAL, DIFFERENT -> new Bounds(wanted, limit);
            };
        }
        if (seen instanceof Value.Whole && limit instanceof Value.Numeric number) {
            return whole(wanted, number.top(), number.bottom(), Long.MIN_VALUE)
                    .orElse(new Bounds(wanted, limit));
        }
        return new Bounds(wanted, limit);
    }

    /// The bound of a whole number that must stand so to top/bottom; empty when no whole number of
    /// `least` or more can.
    static Optional<Bounds> whole(
            Comparison wanted, BigDecimal top, BigDecimal bottom, long least) {
        BigDecimal floor = top.divide(bottom, 0, RoundingMode.FLOOR);
        BigDecimal ceiling = top.divide(bottom, 0, RoundingMode.CEILING);
        boolean exact = floor.compareTo(ceiling) == 0;
        return switch (wanted) {
            case AT_LEAST -> atLeast(ceiling, least);
            case MORE -> atLeast(floor.add(BigDecimal.ONE), least);
            case AT_MOST -> limited(Comparison.AT_MOST, floor, least);
            case LESS -> limited(Comparison.AT_MOST, ceiling.subtract(BigDecimal.ONE), least);
            case EQUAL -> exact ? limited(wanted, floor, least) : Optional.empty();
            case DIFFERENT -> exact ? limited(wanted, floor, least) : Optional.empty();
        };
    }

    private static Optional<Bounds> atLeast(BigDecimal bound, long least) {
        return limited(Comparison.AT_LEAST, bound.max(BigDecimal.valueOf(least)), least);
    }

    private static Optional<Bounds> limited(Comparison comparison, BigDecimal bound, long least) {
        boolean reachable =
                bound.compareTo(BigDecimal.valueOf(least)) >= 0 && bound.compareTo(GREATEST) <= 0;
        return reachable
                ? Optional.of(new Bounds(comparison, Value.of(bound.longValueExact())))
                : Optional.empty();
    }
}
