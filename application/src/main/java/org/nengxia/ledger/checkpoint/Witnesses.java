package org.nengxia.ledger.checkpoint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.witness.WitnessClient;
import org.nengxia.chain.witness.Witnessing;
import org.nengxia.kernel.Label;
import org.springframework.stereotype.Component;

/// Puts checkpoints before the county's witnesses.
@Component
class Witnesses {
    private final WitnessList list;
    private final Leaves leaves;

    Witnesses(WitnessList list, Leaves leaves) {
        this.list = list;
        this.leaves = leaves;
    }

    List<WitnessClient> all() {
        return list.all();
    }

    /// Asks those who have not signed yet and keeps what they sign; answers what others said.
    List<Label> ask(KeptCheckpoint checkpoint, CheckpointFolder folder) throws IOException {
        var warnings = new ArrayList<Label>();
        for (WitnessClient witness : list.all()) {
            if (!hasSigned(checkpoint.note(), witness)) {
                long size = checkpoint.head().size();
                var answer =
                        witness.ask(checkpoint.note(), 0, older -> leaves.consistency(older, size));
                switch (answer) {
                    case Witnessing.Cosigned(var signature) -> folder.keep(size, signature);
                    case Witnessing.Contradicted(long seen) ->
                            warnings.add(contradicted(witness, seen, size));
                    case Witnessing.Declined(int status, String why) ->
                            warnings.add(silent(witness, status + " " + why));
                    case Witnessing.Unanswered(String why) -> warnings.add(silent(witness, why));
                }
            }
        }
        return warnings;
    }

    private static boolean hasSigned(Note checkpoint, WitnessClient witness) throws IOException {
        return !checkpoint.signedBy(List.of(witness.key())).isEmpty();
    }

    private static Label contradicted(WitnessClient witness, long seen, long size) {
        var name = witness.key().name();
        return new Label(
                "见证方 %s 见过 %d 条的另一段历史，与现在的 %d 条不符：留痕被回退或改写过，请封存现场并与备份比对。"
                        .formatted(name, seen, size),
                "Witness %s has seen another history, of %d entries, than these %d: the ledger was rolled back or rewritten. Seal the machine and compare with a backup."
                        .formatted(name, seen, size));
    }

    private static Label silent(WitnessClient witness, String why) {
        var name = witness.key().name();
        return new Label(
                "见证方 %s 没有签名（%s），下次再请。".formatted(name, why),
                "Witness %s did not sign (%s); it will be asked again.".formatted(name, why));
    }
}
