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

/// DuckDB, in memory or in a file.
public final class DuckEngine extends JdbcEngine {

    private DuckEngine(String where) throws SQLException {
        super(DriverManager.getConnection("jdbc:duckdb:" + where));
    }

    /// An empty one in memory.
    public static DuckEngine open() {
        return open("");
    }

    /// An empty one in a file that does not exist yet, as the product keeps its fact sheets:
    /// columns are compressed there, so texts cost less than in memory.
    public static DuckEngine inFile(Path file) {
        DuckEngine engine = open(file.toString());
        engine.run("SET preserve_insertion_order = false");
        return engine;
    }

    private static DuckEngine open(String where) {
        try {
            DuckEngine engine = new DuckEngine(where);
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
