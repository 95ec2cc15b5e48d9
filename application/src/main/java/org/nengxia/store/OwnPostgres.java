package org.nengxia.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that lives in the data folder. Started when nobody has started it, adopted when
/// an earlier run left it behind or another command has it running, stopped by whoever leaves last.
final class OwnPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final String USER = "postgres";
    private static final String APPLICATION = "nengxia";

    private final Path folder;
    private final PostmasterFile postmaster;
    private final String password;
    private final Optional<EmbeddedPostgres> started;

    private OwnPostgres(
            Path folder,
            PostmasterFile postmaster,
            String password,
            Optional<EmbeddedPostgres> started) {
        this.folder = folder;
        this.postmaster = postmaster;
        this.password = password;
        this.started = started;
    }

    /// The running server of that data folder, started when it is not.
    static OwnPostgres at(Path home) {
        Path folder = home.resolve("postgres");
        try {
            Files.createDirectories(folder);
            Secret secret = Secret.in(home);
            return running(folder, secret.text()).orElseGet(() -> start(folder, secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OwnPostgres> running(Path folder, String password) throws IOException {
        Optional<PostmasterFile> found = PostmasterFile.in(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        OwnPostgres server = new OwnPostgres(folder, found.get(), password, Optional.empty());
        if (found.get().isPostgresAlive() && server.answers()) {
            LOG.debug("PostgreSQL is already running on port {}", found.get().port());
            return Optional.of(server);
        }
        found.get().removeIfStale();
        return Optional.empty();
    }

    private boolean answers() {
        for (int attempt = 0; attempt < 50; attempt++) {
            try (Connection connection = connect()) {
                return connection.isValid(2);
            } catch (SQLException _) {
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OwnPostgres start(Path folder, Secret secret) {
        try {
            secret.openForFirstStart(folder);
            EmbeddedPostgres server = builder(folder, secret).start();
            secret.closeAfterFirstStart(server.getPostgresDatabase(), folder);
            PostmasterFile file = PostmasterFile.in(folder).orElseThrow();
            return new OwnPostgres(folder, file, secret.text(), Optional.of(server));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start in " + folder + ": see postgres.log beside it", e);
        }
    }

    /// The library starts servers for tests, with safety off: here every acknowledged act must be
    /// on disk.
    private static EmbeddedPostgres.Builder builder(Path folder, Secret secret) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(
                                folder.resolveSibling("postgres.log").toFile()))
                .setConnectConfig("password", secret.text())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", ClockConfiguration.ZONE.getId())
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("jit", "off");
    }

    /// The address for the connection pool.
    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?ApplicationName=%s"
                .formatted(postmaster.port(), APPLICATION);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    /// Stops the server unless another run of the product still works with it.
    @Override
    public void close() {
        if (othersAreConnected()) {
            return;
        }
        started.ifPresentOrElse(OwnPostgres::stop, this::stopAdopted);
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop in an orderly way; it recovers at the next start", e);
        }
    }

    private void stopAdopted() {
        ProcessHandle.of(postmaster.pid())
                .ifPresent(process -> {
                    process.destroy();
                    process.onExit()
                            .orTimeout(20, TimeUnit.SECONDS)
                            .exceptionally(_ -> process)
                            .join();
                });
    }

    private boolean othersAreConnected() {
        String others =
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = ? AND pid <>"
                        + " pg_backend_pid()";
        try (Connection connection = connect();
                var statement = connection.prepareStatement(others)) {
            statement.setString(1, APPLICATION);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getInt(1) > 0;
            }
        } catch (SQLException e) {
            LOG.debug("cannot ask {} who is connected", folder, e);
            return false;
        }
    }

    /// Settings that keep what was acknowledged; read back by a test from the running server.
    static List<String> durabilitySettings() {
        return List.of("fsync", "full_page_writes", "synchronous_commit");
    }
}
