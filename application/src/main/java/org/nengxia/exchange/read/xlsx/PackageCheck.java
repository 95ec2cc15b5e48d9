package org.nengxia.exchange.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.nengxia.exchange.read.Limits;
import org.nengxia.exchange.read.NotTaken;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Looks a workbook's package over before anybody unpacks it: number, sizes and ratio of its parts
/// by the directory, and the head of each XML part for a DOCTYPE. What the directory does not tell
/// truly, the unpacking itself measures again.
final class PackageCheck {
    private static final long SMALL = 256L << 10;

    static {
        ZipSecureFile.setMaxFileCount(Limits.PACKAGE_PARTS);
        ZipSecureFile.setMaxEntrySize(Limits.UNPACKED_BYTES);
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.PACKED_RATIO);
    }

    private PackageCheck() {}

    static void check(Path path, String file) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<ZipEntry> parts =
                    Collections.list(zip.entries()).stream().map(ZipEntry.class::cast).toList();
            checkSizes(parts, Files.size(path), file);
            for (ZipEntry part : parts) {
                checkHead(zip, part, file);
            }
        } catch (ZipException | IllegalArgumentException _) {
            throw NotTaken.because("file.damaged", file);
        }
    }

    private static void checkSizes(List<ZipEntry> parts, long bytes, String file) {
        if (parts.size() > Limits.PACKAGE_PARTS) {
            throw NotTaken.because("file.tooManyParts", file, parts.size(), Limits.PACKAGE_PARTS);
        }
        long packed = 0;
        long unpacked = 0;
        for (ZipEntry part : parts) {
            packed += Math.max(0, part.getCompressedSize());
            unpacked += Math.max(0, part.getSize());
            if (part.getSize() > SMALL
                    && part.getSize() / Limits.PACKED_RATIO > part.getCompressedSize()) {
                throw bomb(file);
            }
        }
        if (packed > bytes || unpacked > Limits.UNPACKED_BYTES) {
            throw bomb(file);
        }
    }

    static NotTaken bomb(String file) {
        return NotTaken.because("file.bomb", file, Limits.UNPACKED_BYTES >> 20);
    }

    private static void checkHead(ZipFile zip, ZipEntry part, String file) throws IOException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            try (InputStream in = zip.getInputStream(part)) {
                SafeXml.parse(in, new Head(), file);
            }
        }
    }

    private static final class Head extends DefaultHandler {
        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SafeXml.Enough {
            throw new SafeXml.Enough();
        }
    }
}
