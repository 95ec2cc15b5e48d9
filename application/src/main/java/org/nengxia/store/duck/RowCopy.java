package org.nengxia.store.duck;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;

/// Rows of another database on their way into a table of DuckDB, one at a time.
public final class RowCopy {
    private static final int PORTION = 100_000;
    private final DuckDb database;
    private final String table;

    /// Into a new table of that name.
    public RowCopy(DuckDb database, String table) {
        this.database = database;
        this.table = table;
    }

    /// Makes the table with the rows' columns and takes all rows; answers how many.
    public long take(ResultSet rows) throws SQLException {
        List<ColumnType> types = createTable(rows.getMetaData());
        long taken = 0;
        try (DuckDBAppender appender = database.connection().createAppender("main", table)) {
            while (rows.next()) {
                appender.beginRow();
                for (int i = 0; i < types.size(); i++) {
                    types.get(i).carry(rows, i + 1, appender);
                }
                appender.endRow();
                if (++taken % PORTION == 0) {
                    appender.flush();
                }
            }
        }
        return taken;
    }

    private List<ColumnType> createTable(ResultSetMetaData columns) throws SQLException {
        List<ColumnType> types = new ArrayList<>();
        List<String> declared = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            ColumnType type = ColumnType.ofPostgres(columns.getColumnTypeName(i));
            types.add(type);
            declared.add(
                    "\"%s\" %s"
                            .formatted(
                                    columns.getColumnLabel(i),
                                    type.declared(columns.getPrecision(i), columns.getScale(i))));
        }
        database.run("CREATE TABLE %s (%s)".formatted(table, String.join(", ", declared)));
        return types;
    }
}
