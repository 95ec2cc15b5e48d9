package org.nengxia.chain.check;

import java.util.List;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.VerifierKey;

/// A checkpoint whose signatures were checked.
///
/// @param checkpoint what the ledger signed
/// @param parties how many different witnesses signed it too
record Signed(Checkpoint checkpoint, int parties) {

    /// Refuses one that no key of its ledger signed, or too few witnesses.
    static Signed of(Note note, List<VerifierKey> keys, Quorum quorum) throws MalformedNote {
        var checkpoint = Checkpoint.of(note);
        var own = keys.stream().filter(key -> key.name().equals(checkpoint.origin())).toList();
        if (note.signedBy(own).isEmpty()) {
            throw new MalformedNote(
                    "检查点没有账本“%s”的密钥签名，请用 --key 给出其公钥".formatted(checkpoint.origin()));
        }
        int parties = Quorum.parties(note.signedBy(quorum.witnesses()).sequencedKeySet());
        if (parties < quorum.needed()) {
            throw new MalformedNote("检查点只有 %d 个见证方签名，应有 %d 个".formatted(parties, quorum.needed()));
        }
        return new Signed(checkpoint, parties);
    }

    TreeHead head() {
        return checkpoint.head();
    }

    String sentence() {
        return "检查点 %s，%d 条：账本签名有效，见证方签名 %d 个。"
                .formatted(checkpoint.origin(), head().size(), parties);
    }
}
