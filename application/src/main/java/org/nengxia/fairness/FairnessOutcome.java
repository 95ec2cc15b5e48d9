package org.nengxia.fairness;

import org.nengxia.kernel.Refusal;

/// What came of asking for the view.
public sealed interface FairnessOutcome {

    /// It can be seen.
    record Seen(FairnessView view) implements FairnessOutcome {}

    /// It cannot: the pack is unknown or not law on the day, or the level is none.
    record Refused(Refusal refusal) implements FairnessOutcome {}
}
