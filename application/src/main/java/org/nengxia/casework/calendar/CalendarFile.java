package org.nengxia.casework.calendar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file with years of the working calendar, as it was handed in: at most 100 KB of UTF-8 text are
/// taken.
public final class CalendarFile {
    private static final int MOST_BYTES = 100_000;
    private final String name;
    private final byte[] content;

    /// A file by its name without its folder. Keeps its own copy.
    public CalendarFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    boolean isTooLarge() {
        return content.length > MOST_BYTES;
    }

    /// The file at a path. One byte more than is taken is read, which tells one that is too large.
    public static CalendarFile at(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new CalendarFile(
                    String.valueOf(path.getFileName()), in.readNBytes(MOST_BYTES + 1));
        }
    }

    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
