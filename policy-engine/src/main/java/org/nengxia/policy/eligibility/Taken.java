package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided or begun about somebody, by its record: a handling, a sanction, a grade, or a
/// case that is under way.
///
/// @param register the register that holds the record, such as `evidence.handling`
/// @param measure a code of the law's measures, such as `DEMOTION`
/// @param grounds the ids of the grounds it was decided on; empty when none are recorded
/// @param effectiveOn the day from which it has effect; the day of the decision where it is missing
/// @param newPostOn the day on which the person took up the next post, where one is recorded
/// @param ends what is recorded of how long it lasts
public record Taken(
        String register,
        String number,
        String measure,
        List<String> grounds,
        LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate newPostOn,
        Ends ends) {

    /// What records say of how long something lasts.
    ///
    /// @param concludedOn the day on which a case was concluded; missing while it is under way
    /// @param termEndsOn the last day of the term of office in which it took effect
    /// @param months the period that the organ fixed where it took several together
    public record Ends(
            @Nullable LocalDate concludedOn,
            @Nullable LocalDate termEndsOn,
            @Nullable Integer months) {
        /// Nothing of it is recorded.
        public static final Ends UNRECORDED = new Ends(null, null, null);
    }

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

    /// Whether another was taken together with it: of the same kind, on the same day.
    boolean isTogetherWith(Taken other) {
        return register.equals(other.register)
                && measure.equals(other.measure)
                && decidedOn.equals(other.decidedOn);
    }

    /// The first day of its effect as far as it is known.
    public LocalDate from() {
        return effectiveOn == null ? decidedOn : effectiveOn;
    }
}
