package org.nengxia.chain.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.note.Note;

/// What a witness remembers: the newest checkpoint of each ledger, one file each. A checkpoint is
/// on disk, whole and under its name, before anybody hears of it.
final class Memory {

    private final Path folder;

    Memory(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Optional<Note> newest(String origin) throws IOException {
        var file = file(origin);
        return Files.exists(file)
                ? Optional.of(Note.parse(Files.readAllBytes(file)))
                : Optional.empty();
    }

    void remember(String origin, Note checkpoint) throws IOException {
        var file = file(origin);
        var part = folder.resolve(file.getFileName() + ".part");
        try (var out =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(checkpoint.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var named = FileChannel.open(folder, StandardOpenOption.READ)) {
            named.force(true);
        }
    }

    /// Origins are other people's texts, so files are named by their digest.
    private Path file(String origin) {
        var digest = Hashing.SHA_256.leaf(origin.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(digest.hex() + ".checkpoint");
    }
}
