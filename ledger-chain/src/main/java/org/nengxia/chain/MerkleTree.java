package org.nengxia.chain;

import java.util.List;

/// The tree of RFC 6962, section 2.1, with SHA-256 and nothing added.
public final class MerkleTree {

    private MerkleTree() {}

    /// The root of a ledger without entries: SHA-256 of no bytes.
    public static Hash emptyRoot() {
        return Hashing.SHA_256.emptyRoot();
    }

    /// The hash of one leaf: SHA-256 of 0x00 and the leaf's bytes.
    public static Hash leafHash(byte[] leaf) {
        return Hashing.SHA_256.leaf(leaf);
    }

    /// The hash of two neighbouring subtrees: SHA-256 of 0x01, left, right.
    public static Hash nodeHash(Hash left, Hash right) {
        return Hashing.SHA_256.node(left, right);
    }

    /// The root over these leaf hashes in their order. For a growing ledger keep a [Frontier].
    public static Hash root(List<Hash> leafHashes) {
        var frontier = Frontier.EMPTY;
        for (Hash leafHash : leafHashes) {
            frontier = frontier.append(leafHash);
        }
        return frontier.root();
    }
}
