package org.nengxia.policy.parameter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fact.Value;

/// The value of a parameter from a day on, until the next dated value; no value ends the parameter.
/// `reconstructed` marks a number that the source does not state; `standing` says how well the row
/// is known.
public record DatedValue(
        LocalDate from,
        @Nullable Value value,
        List<Citation> citations,
        boolean reconstructed,
        Standing standing) {

    /// Keeps its own copy of the citations.
    public DatedValue {
        citations = List.copyOf(citations);
    }
}
