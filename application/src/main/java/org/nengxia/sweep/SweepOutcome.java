package org.nengxia.sweep;

import org.nengxia.kernel.Refusal;

/// What came of asking for a sweep.
public sealed interface SweepOutcome {

    /// The sweep ran and its answers are stored.
    record Done(SweepRun run) implements SweepOutcome {}

    /// Nothing ran and nothing is stored: there is no such pack, or it is not law on that day.
    record Refused(Refusal refusal) implements SweepOutcome {}
}
