package org.nengxia.policy.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.Label;
import org.nengxia.policy.fact.Value;

/// A threshold of a regulation through time, with the comparator that belongs to it. The history is
/// in ascending order of days, no day twice.
public record Parameter(
        String id,
        Label title,
        ParameterKind kind,
        Comparison comparator,
        List<DatedValue> history) {

    /// Refuses a history that is out of order or gives two values for one day.
    public Parameter {
        history = List.copyOf(history);
        for (int i = 1; i < history.size(); i++) {
            if (!history.get(i - 1).from().isBefore(history.get(i).from())) {
                throw new IllegalArgumentException(
                        "The values of '" + id + "' must have ascending days, none twice.");
            }
        }
    }

    /// The value in force on a day; empty before the first value and after the parameter ended.
    public Optional<ParameterReading> at(LocalDate day) {
        return history.reversed().stream()
                .filter(dated -> !dated.from().isAfter(day))
                .findFirst()
                .flatMap(this::reading);
    }

    private Optional<ParameterReading> reading(DatedValue dated) {
        Value value = dated.value();
        return value == null
                ? Optional.empty()
                : Optional.of(
                        new ParameterReading(
                                id,
                                title,
                                kind,
                                comparator,
                                value,
                                dated.from(),
                                dated.citations(),
                                dated.reconstructed(),
                                dated.standing()));
    }
}
