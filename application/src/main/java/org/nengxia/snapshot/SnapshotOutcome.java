package org.nengxia.snapshot;

import org.nengxia.kernel.Refusal;

/// What came of taking a snapshot, or of opening one.
public sealed interface SnapshotOutcome {

    /// It is there, and its files are those that were written.
    record Ready(Snapshot snapshot) implements SnapshotOutcome {}

    /// It could not be written, or is no snapshot, or was changed.
    record Refused(Refusal refusal) implements SnapshotOutcome {}
}
