package org.nengxia.studio.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.reading.PackFiles;

/// A pack's folder as a zip file, as `packs verify` reads it once unpacked.
public final class PackZip {
    private static final int MOST_ENTRIES = 600;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_UNPACKED = 32 << 20;

    private PackZip() {}

    /// What a zip held.
    public sealed interface Unpacked {

        /// Its files by name relative to the pack's folder.
        record Files(Map<String, String> texts) implements Unpacked {}

        /// It is not taken: no zip, beyond the limits, or with a name that leads elsewhere.
        record Refused(Refusal refusal) implements Unpacked {}
    }

    /// Writes a pack as one folder named by its id.
    public static void write(PackFiles files, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : files.names()) {
                zip.putNextEntry(new ZipEntry(files.name() + "/" + name));
                zip.write(files.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a zip of one pack's folder, or of its files. Refuses more than 600 entries, a file
    /// over 1 MiB, more than 32 MiB in all, names that lead out of the folder, and texts that are
    /// not UTF-8.
    public static Unpacked read(byte[] document) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
            long all = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
                all += bytes.length;
                Optional<Refusal> refusal = refusal(entry.getName(), bytes, entries.size(), all);
                if (refusal.isPresent()) {
                    return new Unpacked.Refused(refusal.get());
                }
                entries.put(entry.getName(), bytes);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return new Unpacked.Refused(Refusal.of("studio.noZip"));
        } catch (IOException e) {
            return new Unpacked.Refused(Refusal.of("studio.noZip"));
        }
        return entries.isEmpty()
                ? new Unpacked.Refused(Refusal.of("studio.noZip"))
                : texts(entries);
    }

    private static Optional<Refusal> refusal(String name, byte[] bytes, int before, long all) {
        if (name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../")) {
            return Optional.of(Refusal.of("studio.zipPath", name));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(Refusal.of("studio.fileLarge", name));
        }
        return before >= MOST_ENTRIES || all > MOST_UNPACKED
                ? Optional.of(Refusal.of("studio.zipLarge", MOST_ENTRIES, MOST_UNPACKED >> 20))
                : Optional.empty();
    }

    private static Unpacked texts(Map<String, byte[]> entries) {
        String folder = folder(entries);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey().substring(folder.length());
            Optional<String> text = text(entry.getValue());
            if (text.isEmpty()) {
                return new Unpacked.Refused(Refusal.of("studio.notText", name));
            }
            texts.put(name, text.get());
        }
        return new Unpacked.Files(texts);
    }

    /// The one folder that all files lie in, with its slash; empty when they lie at the top.
    private static String folder(Map<String, byte[]> entries) {
        String head =
                entries.keySet().stream()
                        .filter(name -> name.equals("pack.yaml") || name.endsWith("/pack.yaml"))
                        .findFirst()
                        .orElse("pack.yaml");
        String folder = head.substring(0, head.length() - "pack.yaml".length());
        return entries.keySet().stream().allMatch(name -> name.startsWith(folder)) ? folder : "";
    }

    /// The text of a file in UTF-8 without a byte order mark; empty when it is none, or holds a
    /// character that no text has.
    public static Optional<String> text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(plain);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
