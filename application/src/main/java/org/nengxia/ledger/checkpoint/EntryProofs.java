package org.nengxia.ledger.checkpoint;

import java.util.Optional;
import org.nengxia.chain.proof.EntryProof;
import org.nengxia.chain.proof.Growth;
import org.nengxia.ledger.Ledger;
import org.springframework.stereotype.Service;

/// Proofs of single entries, to keep beside a paper, and of the ledger’s growth, to keep beside two
/// checkpoints.
@Service
public class EntryProofs {
    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Leaves leaves;

    EntryProofs(Ledger ledger, Checkpoints checkpoints, Leaves leaves) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.leaves = leaves;
    }

    /// The proof under the newest checkpoint, which is made when none covers the entry yet; none
    /// for an entry that is not there or when no checkpoint can be signed.
    public Optional<EntryProof> of(long index) {
        return ledger.opening(index)
                .flatMap(opening ->
                        covering(index)
                                .map(kept ->
                                        new EntryProof(
                                                opening,
                                                index,
                                                leaves.inclusion(index, kept.head().size()),
                                                kept.note())));
    }

    /// The proof that the ledger, as its newest checkpoint has it, continues one of so many
    /// entries; none where that is longer or no checkpoint can be signed.
    public Optional<Growth> since(long older) {
        return checkpoints.make() instanceof CheckpointOutcome.Kept(var kept, _, _)
                        && older <= kept.head().size()
                ? Optional.of(
                        new Growth(
                                older, leaves.consistency(older, kept.head().size()), kept.note()))
                : Optional.empty();
    }

    private Optional<KeptCheckpoint> covering(long index) {
        var newest = checkpoints.newest();
        if (newest.isPresent() && newest.get().head().size() > index) {
            return newest;
        }
        return checkpoints.make() instanceof CheckpointOutcome.Kept kept
                ? Optional.of(kept.checkpoint())
                : Optional.empty();
    }
}
