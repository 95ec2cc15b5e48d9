package org.nengxia.chain;

/// What a witness notes of the ledger: how many entries it had and the root over them. Whoever
/// holds an older head can tell whether history was changed since.
///
/// @param size number of entries, zero or more
/// @param root root over the first `size` entries
public record TreeHead(long size, Hash root) {

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a ledger cannot have " + size + " entries");
        }
    }
}
