package org.nengxia.chain.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.nengxia.chain.Hashing;

/// What a witness signs with: Ed25519 over the checkpoint and the second at which it was seen
/// (`cosignature/v1` of C2SP `tlog-cosignature`).
public final class Cosignature implements Suite {

    /// For checking only what witnesses signed.
    public static final Cosignature SUITE = new Cosignature(Clock.systemUTC());

    private static final byte TYPE = 4;

    private final Clock clock;

    /// For a witness that tells the time by this clock.
    public Cosignature(Clock clock) {
        this.clock = clock;
    }

    /// When the cosignature was given; of a signature of another type, nonsense.
    public static Instant givenAt(NoteSignature cosignature) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(cosignature.bytes()).getLong());
    }

    @Override
    public String name() {
        return "cosignature";
    }

    @Override
    public byte[] type() {
        return new byte[] {TYPE};
    }

    @Override
    public Hashing hashing() {
        return Hashing.SHA_256;
    }

    @Override
    public byte[] newSecret(SecureRandom source) {
        return Ed25519.SUITE.newSecret(source);
    }

    @Override
    public byte[] publicKey(byte[] secret) {
        return Ed25519.SUITE.publicKey(secret);
    }

    @Override
    public boolean isPublicKey(byte[] key) {
        return Ed25519.SUITE.isPublicKey(key);
    }

    @Override
    public byte[] sign(byte[] secret, byte[] text) {
        long second = clock.instant().getEpochSecond();
        var signature = Ed25519.SUITE.sign(secret, message(second, text));
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(second)
                .put(signature)
                .array();
    }

    @Override
    public boolean verifies(byte[] publicKey, byte[] text, byte[] signed) {
        if (signed.length <= Long.BYTES) {
            return false;
        }
        var stamped = ByteBuffer.wrap(signed);
        long second = stamped.getLong();
        var signature = new byte[stamped.remaining()];
        stamped.get(signature);
        return second >= 0 && Ed25519.SUITE.verifies(publicKey, message(second, text), signature);
    }

    private static byte[] message(long second, byte[] text) {
        var head = "cosignature/v1\ntime %d\n".formatted(second);
        var bytes = head.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(bytes.length + text.length).put(bytes).put(text).array();
    }
}
