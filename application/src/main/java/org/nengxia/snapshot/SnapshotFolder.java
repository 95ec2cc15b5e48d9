package org.nengxia.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The folder that a snapshot is written to and read from. Its manifest is written last, so a
/// folder without one is no snapshot.
public final class SnapshotFolder {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    /// The folder, which need not be there yet.
    public SnapshotFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes the folder; refuses one that is not empty or cannot be written.
    public Optional<Refusal> prepare() {
        try {
            if (Files.isDirectory(folder) && !isEmpty()) {
                return Optional.of(Refusal.of("snapshot.notEmpty", folder));
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of(Refusal.of("snapshot.unwritable", folder));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(Refusal.of("snapshot.unwritable", folder));
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Where a Parquet file of a view is to be written, `<view>/part-<number>.parquet`.
    public Path file(String view, int number) {
        try {
            return Files.createDirectories(folder.resolve(view))
                    .resolve("part-%05d.parquet".formatted(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was written there, with its digest.
    public ViewFile written(String view, Path file, long rows) {
        try {
            String path = view + "/" + file.getFileName();
            return new ViewFile(view, path, rows, Files.size(file), Digests.sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the files a snapshot: writes the manifest.
    public Snapshot seal(LocalDate asOf, List<ViewFile> files) {
        Manifest manifest = Manifest.of(asOf, files);
        try {
            Files.writeString(
                    folder.resolve(Manifest.FILE), JSON.writeValueAsString(manifest) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(folder, manifest);
    }

    /// Opens the snapshot there. Refuses a folder without a manifest that can be understood, and a
    /// snapshot of which a file is missing or was changed.
    public SnapshotOutcome open() {
        try {
            Path file = folder.resolve(Manifest.FILE);
            if (!Files.isRegularFile(file)) {
                return refused("snapshot.none", folder);
            }
            Manifest manifest = JSON.readValue(Files.readString(file), Manifest.class);
            return manifest.isConsistent() ? checked(manifest) : refused("snapshot.damaged", file);
        } catch (JacksonException | NullPointerException e) {
            return refused("snapshot.damaged", folder.resolve(Manifest.FILE));
        } catch (IOException e) {
            return refused("snapshot.unreadable", folder);
        }
    }

    private SnapshotOutcome checked(Manifest manifest) throws IOException {
        for (ViewFile each : manifest.files()) {
            Path file = folder.resolve(each.path()).normalize();
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                return refused("snapshot.missing", each.path(), folder);
            }
            if (Files.size(file) != each.bytes() || !Digests.sha256(file).equals(each.sha256())) {
                return refused("snapshot.changed", each.path(), folder);
            }
        }
        return new SnapshotOutcome.Ready(new Snapshot(folder, manifest));
    }

    private static SnapshotOutcome refused(String key, Object... details) {
        return new SnapshotOutcome.Refused(Refusal.of(key, details));
    }
}
