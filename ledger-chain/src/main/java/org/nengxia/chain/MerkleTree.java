package org.nengxia.chain;

import java.util.List;

/// The hashing of RFC 6962, section 2.1, with nothing added: leaves and nodes are hashed under
/// different prefixes, so that a node can never be passed off as an entry.
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final Hash EMPTY_ROOT = Hash.ofBytes(Hash.sha256().digest());

    private MerkleTree() {}

    /// The root of a ledger without entries: SHA-256 of no bytes.
    public static Hash emptyRoot() {
        return EMPTY_ROOT;
    }

    /// The hash of one leaf: SHA-256 of 0x00 and the leaf's bytes.
    public static Hash leafHash(byte[] leaf) {
        return Hash.of(LEAF, leaf);
    }

    /// The hash of two neighbouring subtrees: SHA-256 of 0x01, left, right.
    public static Hash nodeHash(Hash left, Hash right) {
        return Hash.ofNodes(NODE, left, right);
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
