package org.nengxia.chain;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/// Sixteen random bytes that blind one entry's commitment. Destroying the salt makes the entry's
/// content unprovable and unguessable (deletion under PIPL 47) while the tree stays verifiable.
public final class Salt {

    /// Length of every salt, in bytes.
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "a salt has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /// A fresh salt; the source must be a cryptographic one, or content could be guessed.
    public static Salt random(SecureRandom source) {
        var bytes = new byte[LENGTH];
        source.nextBytes(bytes);
        return new Salt(bytes);
    }

    /// The stored salt with these 16 bytes; the array is copied.
    public static Salt ofBytes(byte[] bytes) {
        return new Salt(bytes.clone());
    }

    /// The salt of an export line, in standard base64.
    public static Salt ofBase64(String base64) {
        return new Salt(Base64.getDecoder().decode(base64));
    }

    /// A copy of the 16 bytes, as a database column holds them.
    public byte[] toBytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    /// Standard base64 with padding, 24 characters.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Never shows the bytes: a salt in a log file would undo its destruction.
    @Override
    public String toString() {
        return "Salt";
    }
}
