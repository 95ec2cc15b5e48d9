package org.nengxia.ledger.checkpoint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.note.Note;

/// A checkpoint as it is kept.
///
/// @param file the signed note
/// @param note the note with all cosignatures that were got for it
/// @param head what it says of the ledger
/// @param cosignatures of known witnesses, in the order of the list of witnesses
public record KeptCheckpoint(Path file, Note note, TreeHead head, List<Given> cosignatures) {

    /// Keeps its own copy.
    public KeptCheckpoint {
        cosignatures = List.copyOf(cosignatures);
    }

    /// A witness's name under it.
    ///
    /// @param witness the name of its key
    /// @param at the second at which it saw the checkpoint, by its own clock
    public record Given(String witness, Instant at) {}
}
