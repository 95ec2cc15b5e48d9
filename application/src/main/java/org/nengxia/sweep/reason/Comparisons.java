package org.nengxia.sweep.reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.evaluate.ConditionTrace;
import org.nengxia.policy.evaluate.CrossProduct;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.regulation.Telling;
import org.nengxia.sweep.Why.Compared;

/// A tested condition as a comparison: one line, the exact arithmetic, and a bar where numbers are
/// compared.
final class Comparisons {
    private final Telling telling;
    private final Clauses clauses;
    private final LocalDate asOf;

    Comparisons(Telling telling, Clauses clauses, LocalDate asOf) {
        this.telling = telling;
        this.clauses = clauses;
        this.asOf = asOf;
    }

    Compared of(ConditionTrace trace) {
        if (trace.result() == Truth.UNKNOWN) {
            String line = telling.say("explain.unknown", clauses.unknown(trace));
            return new Compared(line, telling.say("explain.notCompared"), "und", Optional.empty());
        }
        String kind = trace.result() == Truth.TRUE ? "hit" : "miss";
        return new Compared(line(trace), exact(trace), kind, bar(trace));
    }

    private String line(ConditionTrace trace) {
        String expression = telling.expression(trace.condition().input().expression());
        boolean word = trace.seen() instanceof Value.Flag || trace.seen() instanceof Value.Text;
        String holds = telling.say("explain.holds." + (trace.result() == Truth.TRUE));
        return word
                ? telling.say("explain.lineHolds", expression, relation(trace), holds)
                : telling.say("explain.line", expression, relation(trace));
    }

    /// What was seen, how it stands to each limit, and the limit.
    private String relation(ConditionTrace trace) {
        String left = left(trace);
        return ends(trace)
                .map(end ->
                        left + " " + Telling.sign(standing(trace, end)) + " " + limit(trace, end))
                .collect(Collectors.joining(telling.say("explain.semicolon")));
    }

    /// What is compared: a value, a length of time, or a ratio that is not divided.
    String left(ConditionTrace trace) {
        if (trace.result() == Truth.UNKNOWN) {
            return "";
        }
        if (!trace.products().isEmpty()) {
            CrossProduct product = trace.products().getFirst();
            return telling.number(new Value.Decimal(product.numerator()))
                    + " ÷ "
                    + telling.number(new Value.Decimal(product.denominator()));
        }
        return Clauses.timed(trace) == null ? clauses.seen(trace) : clauses.length(trace);
    }

    private String limit(ConditionTrace trace, Check.Against end) {
        return telling.limit(trace.condition().input().expression(), end.limit());
    }

    /// How what was seen really stands to a limit, lengths of time seen as lengths.
    private static Comparison standing(ConditionTrace trace, Check.Against end) {
        Comparison told =
                Clauses.timed(trace) == null ? end.comparison() : end.comparison().mirrored();
        return Clauses.holds(trace, end) ? told : told.opposite();
    }

    private static Stream<Check.Against> ends(ConditionTrace trace) {
        return switch (trace.condition().check()) {
            case Check.Against against -> Stream.of(against);
            case Check.Between(Check.Against low, Check.Against high) -> Stream.of(low, high);
            case Check.OneOf(List<Limit> limits) ->
                    limits.stream().map(each -> new Check.Against(Comparison.EQUAL, each));
            case Check.NoneOf(List<Limit> limits) ->
                    limits.stream().map(each -> new Check.Against(Comparison.DIFFERENT, each));
        };
    }

    private String exact(ConditionTrace trace) {
        String holds = telling.say("explain.holds." + (trace.result() == Truth.TRUE));
        if (!trace.products().isEmpty()) {
            return trace.products().stream()
                    .map(this::products)
                    .collect(Collectors.joining(telling.say("explain.semicolon")));
        }
        if (Clauses.timed(trace) != null && trace.seen() instanceof Value.Day(LocalDate since)) {
            return cutOffs(trace, since, holds);
        }
        return trace.seen() instanceof Value.Flag || trace.seen() instanceof Value.Text
                ? ""
                : telling.say("explain.exact", relation(trace), holds);
    }

    private String products(CrossProduct each) {
        Comparison standing = each.holds() ? each.comparison() : each.comparison().opposite();
        return telling.say(
                "explain.products",
                plain(each.numerator()),
                plain(each.shareWhole()),
                plain(each.left()),
                plain(each.sharePart()),
                plain(each.denominator()),
                plain(each.right()),
                Telling.sign(standing),
                telling.say("explain.holds." + each.holds()));
    }

    private String cutOffs(ConditionTrace trace, LocalDate since, String holds) {
        return ends(trace)
                .map(end -> {
                    boolean met = Clauses.holds(trace, end);
                    Comparison standing = met ? end.comparison() : end.comparison().opposite();
                    return telling.say(
                            "explain.cutOff",
                            asOf,
                            limit(trace, end),
                            telling.number(end.limit().value()),
                            since,
                            Telling.sign(standing),
                            holds);
                })
                .collect(Collectors.joining(telling.say("explain.semicolon")));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Optional<Bar> bar(ConditionTrace trace) {
        List<Check.Against> ends = ends(trace).toList();
        if (!trace.products().isEmpty()) {
            CrossProduct product = trace.products().getFirst();
            double value =
                    100 * product.numerator().doubleValue() / product.denominator().doubleValue();
            String text = telling.percent(product.numerator(), product.denominator());
            return Optional.of(Bar.of(value, limits(trace, ends, 100), "%", text));
        }
        ParameterReading timed = Clauses.timed(trace);
        if (timed != null && trace.seen() instanceof Value.Day(LocalDate since)) {
            double length = Clauses.unit(timed).between(since, asOf);
            return Optional.of(Bar.of(length, limits(trace, ends, 1), "", clauses.length(trace)));
        }
        return trace.seen() instanceof Value.Numeric number && number.top().signum() >= 0
                ? Optional.of(
                        Bar.of(
                                number.top().doubleValue(),
                                limits(trace, ends, 1),
                                "",
                                clauses.seen(trace)))
                : Optional.empty();
    }

    private List<Bar.Limit> limits(ConditionTrace trace, List<Check.Against> ends, int scale) {
        return ends.stream().map(end -> limit(trace, end, scale)).toList();
    }

    private Bar.Limit limit(ConditionTrace trace, Check.Against end, int scale) {
        ParameterReading parameter = end.limit().parameter();
        Value value = parameter == null ? end.limit().value() : parameter.value();
        if (!(value instanceof Value.Numeric number)) {
            throw new IllegalArgumentException("no number: " + value);
        }
        Comparison told =
                Clauses.timed(trace) == null ? end.comparison() : end.comparison().mirrored();
        return new Bar.Limit(
                scale * number.top().doubleValue() / number.bottom().doubleValue(),
                telling.say("explain.limit", Telling.sign(told), limit(trace, end)));
    }
}
