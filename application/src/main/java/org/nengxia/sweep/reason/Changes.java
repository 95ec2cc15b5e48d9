package org.nengxia.sweep.reason;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Change;
import org.nengxia.policy.evaluate.ConditionTrace;
import org.nengxia.policy.evaluate.FactReading;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.regulation.Telling;
import org.nengxia.sweep.Why.ChangeLine;

/// What would change an answer, in words.
final class Changes {
    private final Telling telling;
    private final Answer answer;

    Changes(Telling telling, Answer answer) {
        this.telling = telling;
        this.answer = answer;
    }

    /// One line a change, condition by condition in the order given.
    List<ChangeLine> lines(Stream<ConditionTrace> ordered) {
        return ordered.flatMap(trace -> trace.changes().stream())
                .distinct()
                .filter(Changes::possible)
                .map(this::line)
                .toList();
    }

    /// Counts, places and lengths of time below 0 do not occur.
    private static boolean possible(Change change) {
        return switch (change) {
            case Change.OfFact(var _, var _, Value.Whole(long bound)) -> bound >= 0;
            case Change.OfParameter(var _, var _, Value.Whole(long bound)) -> bound >= 0;
            case Change _ -> true;
        };
    }

    private ChangeLine line(Change change) {
        return switch (change) {
            case Change.OfFact(String fact, var comparison, Value bound) -> {
                String day = bound instanceof Value.Day ? "day." : "";
                String key = "explain.change." + day + Telling.key(comparison);
                yield told(key, fact, telling.value(fact, bound));
            }
            case Change.ToOneOf(String fact, List<Value> values) ->
                    told("explain.change.equal", fact, listed(fact, values));
            case Change.ToNoneOf(String fact, List<Value> values) ->
                    told("explain.change.different", fact, listed(fact, values));
            case Change.OfParameter(String id, var comparison, Value bound) ->
                    parameter(id, "explain.change.parameter." + Telling.key(comparison), bound);
            case Change.Known(String fact) -> told("explain.change.known", fact, "");
        };
    }

    private ChangeLine told(String key, String fact, String value) {
        return new ChangeLine(telling.say(key, telling.fact(fact), value), now(fact), then());
    }

    private String listed(String fact, List<Value> values) {
        return values.stream()
                .map(value -> telling.value(fact, value))
                .collect(Collectors.joining(telling.say("law.or")));
    }

    private String now(String fact) {
        return answer.facts().stream()
                .filter(reading -> reading.fact().equals(fact))
                .map(FactReading::value)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .map(value -> telling.say("explain.change.now", telling.value(fact, value)))
                .findFirst()
                .orElse(telling.say("explain.change.nowUnknown"));
    }

    private ChangeLine parameter(String id, String key, Value bound) {
        ParameterReading reading =
                answer.parameters().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new ChangeLine(
                telling.say(key, telling.of(reading.title()), threshold(reading, bound)),
                telling.say("explain.change.now", threshold(reading, reading.value())),
                then());
    }

    private String threshold(ParameterReading reading, Value value) {
        if (reading.kind() == ParameterKind.AGE || reading.kind() == ParameterKind.MONTHS) {
            return telling.length(reading.kind(), value);
        }
        return value instanceof Value.Share(long part, long whole) && 100 % whole != 0
                ? telling.say(
                        "explain.share",
                        telling.number(value),
                        telling.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)))
                : telling.number(value);
    }

    /// What the answer would be after one change alone.
    private String then() {
        Stream<ConditionTrace> failing =
                answer.trace().stream().filter(trace -> trace.result() == Truth.FALSE);
        return switch (answer.outcome()) {
            case Outcome.Hit _ -> "miss";
            case Outcome.Miss _ -> single(failing) && nothingUnknown() ? "hit" : "";
            case Outcome.Undetermined _ -> "";
        };
    }

    private static boolean single(Stream<ConditionTrace> traces) {
        return traces.count() == 1;
    }

    private boolean nothingUnknown() {
        return answer.trace().stream().noneMatch(trace -> trace.result() == Truth.UNKNOWN);
    }
}
