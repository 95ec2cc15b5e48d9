package org.nengxia.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a PostgreSQL server writes about itself into its data folder: process and port. A server
/// that was killed leaves it behind.
record PostmasterFile(Path file, long pid, int port) {

    /// The file of that data folder, if there is a complete one.
    static Optional<PostmasterFile> in(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(
                new PostmasterFile(
                        file,
                        Long.parseLong(lines.get(0).strip()),
                        Integer.parseInt(lines.get(3).strip())));
    }

    /// Whether the process is alive and is a PostgreSQL server, not another that got its number
    /// since.
    boolean isPostgresAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    /// Takes the file away when the server it speaks of is gone, so that the next one may start.
    void removeIfStale() throws IOException {
        if (!isPostgresAlive()) {
            Files.deleteIfExists(file);
        }
    }
}
