package org.nengxia.store.duck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// An embedded DuckDB of one caller. Its tables lie in a file of its own, so they and what a query
/// spills need not fit into memory; closing it removes them.
public final class DuckDb implements AutoCloseable {
    private final Path folder;
    private final Connection connection;
    private final JdbcTemplate statements;

    private DuckDb(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
        this.statements = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /// An empty database.
    ///
    /// @param spill the folder below which it keeps its file
    public static DuckDb open(Path spill, int megabytes, int threads) {
        try {
            Path folder =
                    Files.createTempDirectory(Files.createDirectories(spill), "nengxia-duckdb");
            DuckDb database = new DuckDb(folder, connect(folder));
            database.run("SET memory_limit = '%dMiB'".formatted(megabytes));
            database.run("SET threads = " + threads);
            database.run("SET autoinstall_known_extensions = false");
            database.run("SET autoload_known_extensions = false");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not start", e);
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return DriverManager.getConnection(
                "jdbc:duckdb:" + folder.resolve("work.duckdb"), properties);
    }

    /// Runs a statement.
    public void run(String sql) {
        statements.execute(sql);
    }

    /// Queries of one answer or of few rows. A stream of rows must be read to its end, or closed,
    /// before the next query.
    public JdbcClient query() {
        return JdbcClient.create(statements);
    }

    /// The connection, for appending rows.
    DuckDBConnection connection() {
        return (DuckDBConnection) connection;
    }

    /// A text as an SQL literal.
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
            removeFolder();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not close", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((left, right) -> right.compareTo(left)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
