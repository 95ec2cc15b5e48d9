package org.nengxia.chain.proof;

import java.util.List;
import org.nengxia.chain.Hash;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;

/// A checkpoint with the proof that it continues an older one: what a ledger sends to a witness
/// (the body of `add-checkpoint` of C2SP `tlog-witness`) and what can be kept beside two
/// checkpoints.
///
/// @param old how many entries the older tree had
/// @param path the consistency proof; empty from a tree without entries
/// @param checkpoint the newer, signed checkpoint
public record Growth(long old, List<Hash> path, Note checkpoint) {

    private static final String OLD = "old ";

    public Growth {
        path = List.copyOf(path);
    }

    /// The text's growth; refuses any other text.
    public static Growth parse(String text) throws MalformedNote {
        int blank = text.indexOf("\n\n");
        if (blank < 0 || !text.startsWith(OLD)) {
            throw new MalformedNote("首行应为“old 条数”，检查点之前应有一个空行");
        }
        var lines = List.of(text.substring(0, blank).split("\n", -1));
        return new Growth(
                Checkpoint.number(lines.getFirst().substring(OLD.length())),
                EntryProof.hashes(lines.subList(1, lines.size())),
                Note.parse(text.substring(blank + 2)));
    }

    /// The text as it is sent.
    @Override
    public String toString() {
        var text = new StringBuilder(OLD).append(old).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
