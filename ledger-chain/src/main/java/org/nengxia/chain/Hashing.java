package org.nengxia.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;

/// The hashing of RFC 6962, section 2.1, over any digest of 32 bytes: SHA-256 as the RFC has it, or
/// the digest of another [suite][org.nengxia.chain.note.Suite]. Leaves and nodes are hashed under
/// different prefixes, so that a node can never be passed off as an entry.
public final class Hashing {

    /// The hashing of RFC 6962 itself, and of every ledger unless said otherwise.
    public static final Hashing SHA_256 = new Hashing(Hash::sha256);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte[] PURPOSE = "nengxia-leaf-1".getBytes(StandardCharsets.US_ASCII);

    private final ThreadLocal<MessageDigest> digests;

    private Hashing(Supplier<MessageDigest> digests) {
        this.digests = ThreadLocal.withInitial(digests);
    }

    /// The same tree over another digest; one that does not give 32 bytes is a fault.
    public static Hashing of(Supplier<MessageDigest> digests) {
        return new Hashing(digests);
    }

    /// The root of a ledger without entries: the digest of no bytes.
    public Hash emptyRoot() {
        return Hash.ofDigest(digests.get());
    }

    /// The hash of one leaf: the digest of 0x00 and the leaf's bytes.
    public Hash leaf(byte[] leaf) {
        var digest = digests.get();
        digest.update(LEAF);
        digest.update(leaf);
        return Hash.ofDigest(digest);
    }

    /// The hash of two neighbouring subtrees: the digest of 0x01, left, right.
    public Hash node(Hash left, Hash right) {
        var digest = digests.get();
        digest.update(NODE);
        left.feed(digest);
        right.feed(digest);
        return Hash.ofDigest(digest);
    }

    /// The leaf hash of an entry with that salt and content.
    public Hash leafHash(Opening opening) {
        return leaf(commit(opening.salt(), opening.payload()).commitment().toBytes());
    }

    /// The commitment to an entry's canonical bytes under its salt, as [Leaf] describes it.
    Leaf commit(Salt salt, byte[] payload) {
        var digest = digests.get();
        for (byte[] field : new byte[][] {PURPOSE, salt.toBytes(), payload}) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, field.length));
            digest.update(field);
        }
        return new Leaf(Hash.ofDigest(digest));
    }
}
