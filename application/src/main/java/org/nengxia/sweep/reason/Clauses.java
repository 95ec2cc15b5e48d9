package org.nengxia.sweep.reason;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.evaluate.ConditionTrace;
import org.nengxia.policy.evaluate.CrossProduct;
import org.nengxia.policy.evaluate.FactReading;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.Expression;
import org.nengxia.regulation.Telling;

/// A tested condition as a clause of a sentence, by its kind: ratio, number, age, length of time,
/// day, interval, word, list, yes or no.
final class Clauses {
    private final Telling telling;
    private final Pack pack;
    private final LocalDate asOf;

    Clauses(Telling telling, Pack pack, LocalDate asOf) {
        this.telling = telling;
        this.pack = pack;
        this.asOf = asOf;
    }

    /// The clause with numbers, threshold and its article.
    String full(ConditionTrace trace) {
        if (trace.result() == Truth.UNKNOWN) {
            return telling.say("explain.unknown", unknown(trace));
        }
        if (trace.seen() instanceof Value.Flag(boolean flag)) {
            return telling.say("explain.flag." + flag, telling.inList(first(trace)));
        }
        return switch (trace.condition().check()) {
            case Check.OneOf(List<Limit> limits) -> member("explain.oneOf.", trace, limits);
            case Check.NoneOf(List<Limit> limits) -> member("explain.noneOf.", trace, limits);
            case Check.Against(var _, Limit limit) when trace.seen() instanceof Value.Text ->
                    member("explain.is.", trace, List.of(limit));
            case Check.Against against -> subject(trace) + verdict(trace, against);
            case Check.Between(Check.Against low, Check.Against high) ->
                    telling.say(
                            "explain.both",
                            subject(trace) + verdict(trace, low),
                            verdict(trace, high));
        };
    }

    private String member(String key, ConditionTrace trace, List<Limit> limits) {
        Expression expression = trace.condition().input().expression();
        String wanted =
                limits.stream()
                        .map(limit -> telling.limit(expression, limit))
                        .collect(Collectors.joining(telling.say("law.or")));
        boolean equal = trace.result() == Truth.TRUE;
        return telling.say(key + equal, telling.inList(first(trace)), seen(trace), wanted);
    }

    /// What was seen, with its arithmetic: the beginning of a clause that a verdict ends.
    String subject(ConditionTrace trace) {
        Expression expression = trace.condition().input().expression();
        if (expression instanceof Expression.Ratio(String part, String whole)) {
            CrossProduct product = trace.products().getFirst();
            return telling.say(
                    "explain.ratio",
                    telling.inList(whole),
                    value(trace, whole),
                    telling.inSentence(part),
                    value(trace, part),
                    telling.percent(product.numerator(), product.denominator()));
        }
        if (trace.seen() instanceof Value.Day && timed(trace) != null) {
            return telling.say(
                    "explain.since",
                    telling.inList(first(trace)),
                    seen(trace),
                    asOf,
                    length(trace));
        }
        String what =
                expression instanceof Expression.One(String fact)
                        ? telling.inList(fact)
                        : telling.expression(expression);
        return telling.say("explain.subject", what, seen(trace));
    }

    /// The full years or months from the day seen up to the day asked for.
    String length(ConditionTrace trace) {
        ParameterReading parameter = timed(trace);
        if (parameter == null || !(trace.seen() instanceof Value.Day(LocalDate since))) {
            throw new IllegalArgumentException("no length of time: " + trace);
        }
        return telling.length(parameter.kind(), Value.of(unit(parameter).between(since, asOf)));
    }

    static ChronoUnit unit(ParameterReading parameter) {
        return parameter.kind() == ParameterKind.AGE ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    /// The first age or length of time that the condition reads; null when it reads none.
    static @Nullable ParameterReading timed(ConditionTrace trace) {
        return trace.condition()
                .check()
                .parameters()
                .filter(each ->
                        each.kind() == ParameterKind.AGE || each.kind() == ParameterKind.MONTHS)
                .findFirst()
                .orElse(null);
    }

    private String verdict(ConditionTrace trace, Check.Against against) {
        Limit limit = against.limit();
        ParameterReading parameter = limit.parameter();
        boolean timed = timed(trace) != null;
        Comparison shown = timed ? against.comparison().mirrored() : against.comparison();
        String kind = limit.value() instanceof Value.Day && !timed ? "day." : "";
        String source =
                parameter == null
                        ? telling.say("explain.table")
                        : telling.citations(pack, parameter.citations());
        return telling.say(
                "explain.verdict." + kind + Telling.key(shown) + "." + holds(trace, against),
                telling.limit(trace.condition().input().expression(), limit),
                source);
    }

    /// Whether one end of the condition holds for what was seen.
    static boolean holds(ConditionTrace trace, Check.Against against) {
        Value seen = trace.seen();
        if (seen != null) {
            return against.comparison().holds(seen.order(against.limit().value()));
        }
        return trace.products().stream()
                .filter(each -> each.comparison() == against.comparison())
                .anyMatch(CrossProduct::holds);
    }

    /// The facts that are missing for the condition, or that cannot be divided by.
    String unknown(ConditionTrace trace) {
        List<String> missing =
                trace.facts().stream()
                        .filter(fact -> fact.value() == null)
                        .map(FactReading::fact)
                        .toList();
        List<String> named = missing.isEmpty() ? List.of(trace.facts().getLast().fact()) : missing;
        return named.stream()
                .map(telling::inList)
                .collect(Collectors.joining(telling.say("law.or")));
    }

    String seen(ConditionTrace trace) {
        Value seen = trace.seen();
        return seen == null ? "" : telling.value(first(trace), seen);
    }

    private String value(ConditionTrace trace, String fact) {
        return trace.facts().stream()
                .filter(each -> each.fact().equals(fact))
                .map(FactReading::value)
                .map(value -> value == null ? "" : telling.value(fact, value))
                .findFirst()
                .orElse("");
    }

    static String first(ConditionTrace trace) {
        return trace.facts().getFirst().fact();
    }
}
