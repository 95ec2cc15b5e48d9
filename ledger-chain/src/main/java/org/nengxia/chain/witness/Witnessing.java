package org.nengxia.chain.witness;

import org.nengxia.chain.note.NoteSignature;

/// How asking a witness for its name ended.
public sealed interface Witnessing {

    /// It signed.
    record Cosigned(NoteSignature signature) implements Witnessing {}

    /// It remembers another history: the ledger was rolled back or rewritten, or it is another's.
    ///
    /// @param size how many entries the witness has seen
    record Contradicted(long size) implements Witnessing {}

    /// It does not know this ledger or its key; whoever runs it must be told.
    record Declined(int status, String why) implements Witnessing {}

    /// It did not answer, or not as a witness does; to be asked again.
    record Unanswered(String why) implements Witnessing {}
}
