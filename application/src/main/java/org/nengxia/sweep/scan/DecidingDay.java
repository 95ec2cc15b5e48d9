package org.nengxia.sweep.scan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.ConditionTrace;
import org.nengxia.policy.evaluate.FactReading;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;

/// The day from which an answer stands: of the latest evidence read, or of the birthday or month on
/// which an age or a length was reached.
final class DecidingDay {

    private DecidingDay() {}

    static Optional<LocalDate> of(Answer answer, LocalDate asOf) {
        return answer.trace().stream()
                .flatMap(trace ->
                        Stream.concat(
                                trace.facts().stream().flatMap(DecidingDay::recorded),
                                reached(trace)))
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> recorded(FactReading reading) {
        return Optional.ofNullable(reading.source().day()).stream();
    }

    private static Stream<LocalDate> reached(ConditionTrace trace) {
        return trace.result() == Truth.TRUE && trace.seen() instanceof Value.Day(LocalDate since)
                ? trace.condition().check().parameters().flatMap(each -> end(each, since))
                : Stream.empty();
    }

    private static Stream<LocalDate> end(ParameterReading parameter, LocalDate since) {
        if (!(parameter.value() instanceof Value.Whole(long length))) {
            return Stream.empty();
        }
        ChronoUnit unit =
                parameter.kind() == ParameterKind.AGE ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        LocalDate end = since.plus(length, unit);
        return Stream.of(end.minus(length, unit).isBefore(since) ? end.plusDays(1) : end);
    }
}
