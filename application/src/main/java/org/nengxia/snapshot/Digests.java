package org.nengxia.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of bytes and of files of any size, in hexadecimal.
public final class Digests {
    private static final int PORTION = 1 << 20;

    private Digests() {}

    /// The digest of some bytes.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// The digest of a file, read in portions.
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] portion = new byte[PORTION];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                digest.update(portion, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
