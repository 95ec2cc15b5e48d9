package org.nengxia.sweep.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Refusal;

/// The folder that a sweep over a snapshot writes to: `plan.json`, `answers/*.parquet`. One that
/// nobody asked to keep is gone afterwards.
final class Workplace implements AutoCloseable {
    private final Path folder;
    private final boolean keep;

    private Workplace(Path folder, boolean keep) {
        this.folder = folder;
        this.keep = keep;
    }

    /// Why the folder cannot be used: it is not empty, or cannot be written.
    static Optional<Refusal> prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    return Optional.of(Refusal.of("sweep.outNotEmpty", folder));
                }
            }
        } catch (IOException e) {
            return Optional.of(Refusal.of("sweep.outUnwritable", folder));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(Refusal.of("sweep.outUnwritable", folder));
    }

    static Workplace of(SnapshotOrder order) {
        try {
            Path folder =
                    order.out().isPresent()
                            ? order.out().get()
                            : Files.createTempDirectory(
                                    Files.createDirectories(order.room().spill()), "nengxia-sweep");
            Files.createDirectories(folder.resolve("answers"));
            return new Workplace(folder, order.out().isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path plan() {
        return folder.resolve("plan.json");
    }

    Path answers() {
        return folder.resolve("answers");
    }

    /// All files of masks, as DuckDB's pattern.
    String allAnswers() {
        return answers().resolve("*.parquet").toString();
    }

    @Override
    public void close() {
        if (keep) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((left, right) -> right.compareTo(left)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
