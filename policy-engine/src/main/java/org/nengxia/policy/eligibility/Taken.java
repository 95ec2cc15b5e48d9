package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measure that people have taken about somebody: a handling or a sanction, by its record.
///
/// @param register the register that holds the record, such as `evidence.handling`
/// @param measure a code of the law's measures, such as `DEMOTION`
/// @param grounds the ids of the grounds it was decided on; empty when none are recorded
/// @param effectiveOn the day from which it has effect; the day of the decision where it is missing
public record Taken(
        String register,
        String number,
        String measure,
        List<String> grounds,
        LocalDate decidedOn,
        @Nullable LocalDate effectiveOn) {

    /// Keeps its own copy.
    public Taken {
        grounds = List.copyOf(grounds);
    }

    /// The first day of its effect as far as it is known.
    public LocalDate from() {
        return effectiveOn == null ? decidedOn : effectiveOn;
    }
}
