package org.nengxia.chain;

/// What the tree holds of one act: a salted commitment to its content, never the content, so that
/// the leaves may leave the machine without a name or a fact about anybody in them.
///
/// @param commitment SHA-256 over `nengxia-leaf-1`, salt and payload, each preceded by its length
///   as a four-byte big-endian number; two different contents never share an encoding
public record Leaf(Hash commitment) {

    /// Commits to the payload (the canonical bytes of one ledger entry, possibly none).
    public static Leaf commit(Salt salt, byte[] payload) {
        return Hashing.SHA_256.commit(salt, payload);
    }

    /// The hash under which this leaf stands in the tree: RFC 6962's leaf hash of the commitment.
    public Hash hash() {
        return MerkleTree.leafHash(commitment.toBytes());
    }
}
