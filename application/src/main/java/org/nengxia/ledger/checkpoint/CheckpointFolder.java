package org.nengxia.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nengxia.chain.note.NoteSignature;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder of checkpoints: one file each, named by its size, and beside it a file for each
/// cosignature. Nothing in it is ever overwritten.
@Component
class CheckpointFolder {
    private static final String ENDING = ".checkpoint";
    private static final String COSIGNED = ".cosignature";

    private final Path folder;

    CheckpointFolder(@Value("${nengxia.home}") Path home) {
        this.folder = home.toAbsolutePath().resolve("checkpoints");
    }

    /// All checkpoints, the shortest ledger first.
    List<Path> all() {
        return files(ENDING);
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The signature lines that were got for a checkpoint.
    List<String> cosignatures(Path checkpoint) throws IOException {
        var stem =
                checkpoint
                        .toString()
                        .substring(0, checkpoint.toString().length() - ENDING.length());
        var lines = new ArrayList<String>();
        for (Path file : files(COSIGNED)) {
            if (file.toString().startsWith(stem + ".")) {
                lines.add(Files.readString(file).strip());
            }
        }
        return lines;
    }

    Path keep(long size, String note) throws IOException {
        return write(folder, size, note);
    }

    void keep(long size, NoteSignature cosignature) throws IOException {
        var name = stem(size) + "." + cosignature.keyId() + COSIGNED;
        write(folder, name, cosignature.line() + "\n");
    }

    /// Writes a checkpoint to any folder; the same text may lie there already, another is refused.
    static Path write(Path folder, long size, String note) throws IOException {
        return write(folder, stem(size) + ENDING, note);
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        var file = Files.createDirectories(folder).resolve(name);
        var part = folder.resolve(name + ".part");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.writeString(part, text, StandardCharsets.UTF_8);
        try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return Files.move(part, file);
    }

    private static String stem(long size) {
        return "%012d".formatted(size);
    }
}
