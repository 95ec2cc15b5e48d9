package org.nengxia.agreement.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// A PostgreSQL of its own, for tests.
public final class PostgresEngine extends JdbcEngine {

    private final Closeable server;

    private PostgresEngine(Connection connection, Closeable server) {
        super(connection);
        this.server = server;
    }

    /// One that runs already and stays running.
    public static PostgresEngine over(Connection connection) {
        return new PostgresEngine(connection, () -> {});
    }

    /// An empty one.
    public static PostgresEngine open() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("jit", "off")
                            .setLocaleConfig("locale", "C.UTF-8")
                            .start();
            PostgresEngine engine =
                    new PostgresEngine(server.getPostgresDatabase().getConnection(), server);
            engine.run("SET max_parallel_workers_per_gather = 0");
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void table(String name, Path file, String columns) {
        run("CREATE UNLOGGED TABLE %s (%s)".formatted(name, columns));
        try (Reader lines = Files.newBufferedReader(file)) {
            copy().copyIn("COPY %s FROM STDIN WITH (FORMAT csv)".formatted(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /// Writes the rows of a query as lines of comma-separated values.
    public void write(String query, Path file) {
        try (Writer lines = Files.newBufferedWriter(file)) {
            copy().copyOut("COPY (%s) TO STDOUT WITH (FORMAT csv)".formatted(query), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private CopyManager copy() throws SQLException {
        return connection().unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() {
        super.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
