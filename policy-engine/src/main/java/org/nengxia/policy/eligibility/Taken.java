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
/// @param newPostOn the day on which the person took up the next post, where one is recorded
public record Taken(
        String register,
        String number,
        String measure,
        List<String> grounds,
        LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate newPostOn) {

    /// Keeps its own copy.
    public Taken {
        grounds = List.copyOf(grounds);
    }

    /// Whether it is known of on a day: decided by then, or, as a grade does, it speaks of a time
    /// before its decision.
    boolean knownOn(LocalDate day) {
        return !(effectiveOn != null && effectiveOn.isBefore(decidedOn) ? effectiveOn : decidedOn)
                .isAfter(day);
    }

    /// The first day of its effect as far as it is known.
    public LocalDate from() {
        return effectiveOn == null ? decidedOn : effectiveOn;
    }
}
