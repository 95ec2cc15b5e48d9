package org.nengxia.policy.parameter;

import java.time.LocalDate;
import java.util.List;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fact.Value;

/// A parameter as read for one day: its value, since when it holds and on which authority. An age
/// is in full years, a length in months.
public record ParameterReading(
        String id,
        Label title,
        ParameterKind kind,
        Comparison comparator,
        Value value,
        LocalDate since,
        List<Citation> citations,
        boolean reconstructed,
        Standing standing) {

    /// The same parameter with another value, to see what it would change; all else stays.
    public ParameterReading trying(Value other) {
        return new ParameterReading(
                id, title, kind, comparator, other, since, citations, reconstructed, standing);
    }

    /// What facts are compared with on a day: the value itself, or for ages and months the cut-off
    /// day. As-of 29 February minus a year is 28 February, so who was born on 29 February comes of
    /// age on 1 March in a common year: nobody is nominated a day early.
    public Value limit(LocalDate asOf) {
        if (!(value instanceof Value.Whole(long length))) {
            return value;
        }
        return switch (kind) {
            case AGE -> Value.of(asOf.minusYears(length));
            case MONTHS -> Value.of(asOf.minusMonths(length));
            case INTEGER, FRACTION, TEXT -> value;
        };
    }
}
