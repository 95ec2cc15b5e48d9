package org.nengxia.sweep.engine;

import org.nengxia.kernel.Refusal;

/// What came of asking for a sweep over a snapshot.
public sealed interface SnapshotSweepOutcome {

    /// The sweep ran.
    record Done(SnapshotSweep sweep) implements SnapshotSweepOutcome {}

    /// Nothing ran: the snapshot, the pack, the day, the folder or the engine is not there.
    record Refused(Refusal refusal) implements SnapshotSweepOutcome {}
}
