package org.nengxia.sample.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies a package without the times at which its parts were written, so that the same content
/// gives the same bytes.
final class SteadyZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2006, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile());
                ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : source.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                target.putNextEntry(copy);
                try (var content = source.getInputStream(entry)) {
                    content.transferTo(target);
                }
                target.closeEntry();
            }
        }
    }
}
