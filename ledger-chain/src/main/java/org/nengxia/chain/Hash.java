package org.nengxia.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 value (SM3 in a ledger of that suite): the fingerprint of an entry, of a subtree or of
/// the whole ledger. Always 32 bytes; anything else is refused.
public final class Hash {

    /// Length of every hash, in bytes.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /// The hash with these 32 bytes; the array is copied.
    public static Hash ofBytes(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /// The hash written as 64 hexadecimal digits; other text is refused.
    public static Hash ofHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /// The hash written in standard base64, as checkpoints (C2SP) carry their root.
    public static Hash ofBase64(String base64) {
        return new Hash(Base64.getDecoder().decode(base64));
    }

    /// What was fed to the digest, which is ready for the next value then.
    static Hash ofDigest(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// A copy of the 32 bytes, as a database column holds them.
    public byte[] toBytes() {
        return bytes.clone();
    }

    /// 64 lower-case hexadecimal digits, as exports and printed papers show it.
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /// Standard base64 with padding, 44 characters.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
