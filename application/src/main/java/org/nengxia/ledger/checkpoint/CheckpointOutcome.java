package org.nengxia.ledger.checkpoint;

import java.util.List;
import org.nengxia.kernel.Label;

/// How making a checkpoint ended.
public sealed interface CheckpointOutcome {

    /// It is kept.
    ///
    /// @param checkpoint with the cosignatures it has by now
    /// @param fresh whether it was made now; otherwise the ledger has not grown since
    /// @param warnings what witnesses had to say other than their names
    record Kept(KeptCheckpoint checkpoint, boolean fresh, List<Label> warnings)
            implements CheckpointOutcome {}

    /// Nothing was signed: the reason in one sentence.
    record Refused(Label sentence) implements CheckpointOutcome {}
}
