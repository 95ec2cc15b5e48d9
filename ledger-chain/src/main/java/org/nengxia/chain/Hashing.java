package org.nengxia.chain;

import java.security.MessageDigest;
import java.util.function.Supplier;

/// The hashing of RFC 6962, section 2.1, over any digest of 32 bytes: SHA-256 as the RFC has it, or
/// the digest of another [suite][org.nengxia.chain.note.Suite]. Leaves and nodes are hashed under
/// different prefixes, so that a node can never be passed off as an entry.
public final class Hashing {

    /// The hashing of RFC 6962 itself, and of every ledger unless said otherwise.
    public static final Hashing SHA_256 = new Hashing(Hash::sha256);

    private final ThreadLocal<Digester> digesters;

    private Hashing(Supplier<MessageDigest> digests) {
        this.digesters = ThreadLocal.withInitial(() -> new Digester(digests.get()));
    }

    /// The same tree over another digest; one that does not give 32 bytes is a fault.
    public static Hashing of(Supplier<MessageDigest> digests) {
        return new Hashing(digests);
    }

    /// The root of a ledger without entries: the digest of no bytes.
    public Hash emptyRoot() {
        return digesters.get().empty();
    }

    /// The hash of one leaf: the digest of 0x00 and the leaf's bytes.
    public Hash leaf(byte[] leaf) {
        return digesters.get().leaf(leaf);
    }

    /// The hash of two neighbouring subtrees: the digest of 0x01, left, right.
    public Hash node(Hash left, Hash right) {
        return digesters.get().node(left, right);
    }

    /// The leaf hash of an entry with that salt and content.
    public Hash leafHash(Opening opening) {
        return digesters.get().committed(opening.salt(), opening.bytes());
    }

    /// The commitment to an entry's canonical bytes under its salt, as [Leaf] describes it.
    Leaf commit(Salt salt, byte[] payload) {
        return new Leaf(digesters.get().commitment(salt, payload));
    }
}
