package org.nengxia.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nengxia.exchange.read.xlsx.XlsxSource;

/// A file as it was handed in. What it is, its content decides; where its name says otherwise, it
/// is refused, because one of the two is a mistake.
///
/// @param path where it lies
/// @param name what whoever handed it in calls it
public record SourceFile(Path path, String name) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    /// Opens it.
    ///
    /// @throws NotTaken when it is empty, too large, encrypted, not what its name says, or damaged
    public Source open() throws IOException {
        long bytes = Files.size(path);
        if (bytes == 0) {
            throw NotTaken.because("file.empty", name);
        }
        if (bytes > Limits.FILE_BYTES) {
            throw NotTaken.because("file.tooLarge", name, bytes >> 20, Limits.FILE_BYTES >> 20);
        }
        byte[] head = head();
        return switch (ending()) {
            case "xlsx" -> workbook(head);
            case "csv", "txt" -> text(head);
            case "xls", "et" ->
                    throw NotTaken.because(isEncrypted(head) ? "file.encrypted" : "file.old", name);
            default -> throw NotTaken.because("file.ending", name);
        };
    }

    private Source workbook(byte[] head) throws IOException {
        if (startsWith(head, COMPOUND)) {
            throw NotTaken.because(isEncrypted(head) ? "file.encrypted" : "file.renamedXls", name);
        }
        if (!startsWith(head, ZIP)) {
            throw NotTaken.because("file.renamedText", name);
        }
        return XlsxSource.open(path, name);
    }

    private Source text(byte[] head) throws IOException {
        if (startsWith(head, ZIP) || startsWith(head, COMPOUND)) {
            throw NotTaken.because("file.renamedWorkbook", name);
        }
        return CsvSource.open(path, name);
    }

    /// An encrypted workbook is a compound file around an encrypted package.
    private boolean isEncrypted(byte[] head) {
        if (!startsWith(head, COMPOUND)) {
            return false;
        }
        try (POIFSFileSystem compound = new POIFSFileSystem(path.toFile(), true)) {
            return compound.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
