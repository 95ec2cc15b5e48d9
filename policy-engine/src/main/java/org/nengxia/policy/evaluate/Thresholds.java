package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;

/// Which value of a parameter would turn a condition while the facts stay.
final class Thresholds {

    private Thresholds() {}

    /// The parameter value at which what is seen would stand as wanted to the threshold.
    static Stream<Change> reaching(Comparison wanted, Limit limit, Sight sight, LocalDate asOf) {
        ParameterReading parameter = limit.parameter();
        return parameter == null
                ? Stream.empty()
                : bounds(wanted, parameter, sight, asOf)
                        .map(bound -> bound.ofParameter(parameter.id()))
                        .stream();
    }

    private static Optional<Bounds> bounds(
            Comparison wanted, ParameterReading parameter, Sight sight, LocalDate asOf) {
        return switch (sight) {
            case Sight.Single(Value.Day(LocalDate day)) ->
                    length(wanted, day, parameter.kind(), asOf);
            case Sight.Single(Value value) ->
                    Optional.of(Bounds.reachable(wanted.mirrored(), value, value));
            case Sight.RatioOf(BigDecimal part, BigDecimal whole) ->
                    share(wanted.mirrored(), part, whole, parameter.kind());
            case Sight.Unknown _ -> Optional.empty();
        };
    }

    private static Optional<Bounds> share(
            Comparison wanted, BigDecimal part, BigDecimal whole, ParameterKind kind) {
        if (kind == ParameterKind.INTEGER) {
            return Bounds.whole(wanted, part, whole, Long.MIN_VALUE);
        }
        boolean integers = part.scale() <= 0 && whole.scale() <= 0;
        return integers
                ? Optional.of(
                        new Bounds(
                                wanted,
                                new Value.Share(part.longValueExact(), whole.longValueExact())))
                : Optional.empty();
    }

    /// Years or months: a longer length moves the cut-off day back.
    private static Optional<Bounds> length(
            Comparison wanted, LocalDate day, ParameterKind kind, LocalDate asOf) {
        ChronoUnit unit = kind == ParameterKind.AGE ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        LongPredicate fits = n -> wanted.holds(day.compareTo(asOf.minus(n, unit)));
        long near = unit.between(day, asOf);
        LongStream candidates =
                LongStream.rangeClosed(Math.max(0, near - 2), near + 2).filter(fits);
        return switch (wanted) {
            case LESS, AT_MOST ->
                    candidates.boxed().max(Long::compare).map(n -> bound(Comparison.AT_MOST, n));
            case MORE, AT_LEAST ->
                    candidates.boxed().min(Long::compare).map(n -> bound(Comparison.AT_LEAST, n));
            case EQUAL, DIFFERENT -> Optional.empty();
        };
    }

    private static Bounds bound(Comparison comparison, long length) {
        return new Bounds(comparison, Value.of(length));
    }
}
