package org.nengxia.policy.recusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;

/// A known tie of one person to another or to the case: since and until when, both days included,
/// and which record or statement says so. No `since`: from before anybody recorded it; no `until`:
/// it lasts, or nobody has recorded an end.
public record Tie(
        Relation relation, @Nullable LocalDate since, @Nullable LocalDate until, Label source) {

    /// A tie without known days, as kinship is.
    public static Tie of(Relation relation, Label source) {
        return new Tie(relation, null, null, source);
    }

    /// Whether the tie existed on some day from `first` to `last`; without `first`, up to `last`.
    boolean within(@Nullable LocalDate first, LocalDate last) {
        boolean begun = since == null || !since.isAfter(last);
        boolean lasted = first == null || until == null || !until.isBefore(first);
        return begun && lasted;
    }
}
