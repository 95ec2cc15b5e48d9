package org.nengxia.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The right edge of the ledger's tree: all that is needed to append and to know the root, in at
/// most 63 hashes however long the ledger is. Store it beside the entries and resume from it.
///
/// @param size number of entries
/// @param subtrees roots of the complete subtrees, widest first: one per set bit of `size`; any
///   other number is refused
/// @param hashing how leaves and nodes are hashed
public record Frontier(long size, List<Hash> subtrees, Hashing hashing) {

    /// The ledger before its first entry.
    public static final Frontier EMPTY = empty(Hashing.SHA_256);

    public Frontier {
        subtrees = List.copyOf(subtrees);
        if (size < 0 || Long.bitCount(size) != subtrees.size()) {
            throw new IllegalArgumentException(
                    "a tree of %d entries cannot have %d complete subtrees"
                            .formatted(size, subtrees.size()));
        }
    }

    /// A ledger of that hashing before its first entry.
    public static Frontier empty(Hashing hashing) {
        return new Frontier(0, List.of(), hashing);
    }

    /// The frontier as stored by [#subtreeBytes()]; bytes that do not fit the size are refused.
    public static Frontier resume(long size, byte[] subtreeBytes) {
        if (subtreeBytes.length % Hash.LENGTH != 0) {
            throw new IllegalArgumentException("stored subtrees are cut: " + subtreeBytes.length);
        }
        var subtrees = new ArrayList<Hash>();
        for (int at = 0; at < subtreeBytes.length; at += Hash.LENGTH) {
            subtrees.add(Hash.ofBytes(Arrays.copyOfRange(subtreeBytes, at, at + Hash.LENGTH)));
        }
        return new Frontier(size, subtrees, Hashing.SHA_256);
    }

    /// The subtree roots one after the other, 32 bytes each, for one database column.
    public byte[] subtreeBytes() {
        var bytes = new byte[subtrees.size() * Hash.LENGTH];
        for (int i = 0; i < subtrees.size(); i++) {
            System.arraycopy(subtrees.get(i).toBytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return bytes;
    }

    /// The ledger with one more entry, whose index is this frontier's size.
    public Frontier append(Hash leafHash) {
        int kept = subtrees.size() - Long.numberOfTrailingZeros(~size);
        var merged = leafHash;
        for (int left = subtrees.size() - 1; left >= kept; left--) {
            merged = hashing.node(subtrees.get(left), merged);
        }
        var next = new Hash[kept + 1];
        for (int i = 0; i < kept; i++) {
            next[i] = subtrees.get(i);
        }
        next[kept] = merged;
        return new Frontier(Math.addExact(size, 1), List.of(next), hashing);
    }

    /// The root over all entries so far.
    public Hash root() {
        if (subtrees.isEmpty()) {
            return hashing.emptyRoot();
        }
        var root = subtrees.getLast();
        for (int left = subtrees.size() - 2; left >= 0; left--) {
            root = hashing.node(subtrees.get(left), root);
        }
        return root;
    }

    /// Size and root together, as they are published to witnesses.
    public TreeHead head() {
        return new TreeHead(size, root());
    }
}
