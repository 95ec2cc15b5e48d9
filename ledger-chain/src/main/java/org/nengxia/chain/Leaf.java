package org.nengxia.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What the tree holds of one act: a salted commitment to its content, never the content, so that
/// the leaves may leave the machine without a name or a fact about anybody in them.
///
/// @param commitment SHA-256 over `nengxia-leaf-1`, salt and payload, each preceded by its length
///   as a four-byte big-endian number; two different contents never share an encoding
public record Leaf(Hash commitment) {

    private static final byte[] PURPOSE = "nengxia-leaf-1".getBytes(StandardCharsets.US_ASCII);

    /// Commits to the payload (the canonical bytes of one ledger entry, possibly none).
    public static Leaf commit(Salt salt, byte[] payload) {
        var digest = Hash.sha256();
        for (byte[] field : new byte[][] {PURPOSE, salt.toBytes(), payload}) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, field.length));
            digest.update(field);
        }
        return new Leaf(Hash.ofBytes(digest.digest()));
    }

    /// The hash under which this leaf stands in the tree: RFC 6962's leaf hash of the commitment.
    public Hash hash() {
        return MerkleTree.leafHash(commitment.toBytes());
    }
}
