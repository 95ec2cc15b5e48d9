package org.nengxia.agreement.engine;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

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
    public void table(String name, Path file, String columns) {
        run("CREATE TABLE %s (%s)".formatted(name, columns));
        run(
                "COPY %s FROM '%s' (FORMAT csv, HEADER false, AUTO_DETECT false, QUOTE '\"')"
                        .formatted(name, file));
    }
}
