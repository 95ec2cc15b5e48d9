package org.nengxia.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;

/// One thread's digest with room for all that it is fed, so that hashing an entry takes no arrays
/// beside its result and the digest is called once for each value.
final class Digester {

    private static final byte NODE = 1;
    private static final byte[] PURPOSE = "nengxia-leaf-1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_AT = Integer.BYTES + PURPOSE.length + Integer.BYTES;
    private static final int LENGTH_AT = SALT_AT + Salt.LENGTH;

    private final MessageDigest digest;

    /// 0x00, one commitment.
    private final byte[] leaf = new byte[1 + Hash.LENGTH];

    /// 0x01, left, right.
    private final byte[] node = new byte[1 + 2 * Hash.LENGTH];

    /// What a commitment digests before the payload: purpose and salt after their lengths, and the
    /// payload's length.
    private final byte[] head = new byte[LENGTH_AT + Integer.BYTES];

    Digester(MessageDigest digest) {
        this.digest = digest;
        node[0] = NODE;
        ByteBuffer.wrap(head)
                .putInt(PURPOSE.length)
                .put(PURPOSE)
                .putInt(SALT_AT - Integer.BYTES, Salt.LENGTH);
    }

    Hash empty() {
        return Hash.ofDigest(digest);
    }

    Hash leaf(byte[] bytes) {
        digest.update(leaf, 0, 1);
        digest.update(bytes);
        return Hash.ofDigest(digest);
    }

    Hash node(Hash left, Hash right) {
        left.copyTo(node, 1);
        right.copyTo(node, 1 + Hash.LENGTH);
        digest.update(node);
        return Hash.ofDigest(digest);
    }

    Hash commitment(Salt salt, byte[] payload) {
        feed(salt, payload);
        return Hash.ofDigest(digest);
    }

    /// The leaf hash over the commitment, which is not kept.
    Hash committed(Salt salt, byte[] payload) {
        feed(salt, payload);
        try {
            if (digest.digest(leaf, 1, Hash.LENGTH) != Hash.LENGTH) {
                throw new IllegalStateException("a digest of a ledger has 32 bytes");
            }
        } catch (DigestException e) {
            throw new IllegalStateException("a digest of a ledger has 32 bytes", e);
        }
        digest.update(leaf);
        return Hash.ofDigest(digest);
    }

    private void feed(Salt salt, byte[] payload) {
        salt.copyTo(head, SALT_AT);
        ByteBuffer.wrap(head).putInt(LENGTH_AT, payload.length);
        digest.update(head);
        digest.update(payload);
    }
}
