package org.nengxia.agreement.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.people.People;

/// DuckDB in memory.
public final class DuckEngine extends JdbcEngine {

    private DuckEngine() throws SQLException {
        super(DriverManager.getConnection("jdbc:duckdb:"));
    }

    /// An empty one.
    public static DuckEngine open() {
        try {
            DuckEngine engine = new DuckEngine();
            engine.run("SET threads TO 2");
            return engine;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void admit(People people) {
        try {
            Path file = Files.createTempFile("people", ".csv");
            people.write(file);
            run("DROP TABLE IF EXISTS people");
            table("people", file, "cadre_id BIGINT" + columns(people));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void table(String name, Path file, String columns) {
        run("CREATE TABLE %s (%s)".formatted(name, columns));
        run(
                "COPY %s FROM '%s' (FORMAT csv, HEADER false, AUTO_DETECT false, QUOTE '\"')"
                        .formatted(name, file));
    }

    private static String columns(People people) {
        return people.facts().stream()
                .map(fact -> ", \"%s\" %s".formatted(fact.name(), type(fact.type())))
                .collect(Collectors.joining());
    }

    private static String type(FactType type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DECIMAL -> "DECIMAL(18, 2)";
        };
    }
}
