package org.nengxia.ledger.deep;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table whose rows acts write.
///
/// @param relation schema and table
/// @param key the columns of its key as an array literal; null when somebody unbound the table
/// @param columns the sets of columns, as array literals, under which rows were noted: a new set
///   whenever a column was added
record BoundTable(String relation, @Nullable String key, List<String> columns) {

    static BoundTable of(ResultSet row, int number) throws SQLException {
        @Nullable Array key = row.getArray("key");
        @Nullable Array columns = row.getArray("columns");
        return new BoundTable(
                row.getString("relation"),
                key == null ? null : key.toString(),
                columns == null ? List.of() : List.of((String[]) columns.getArray()));
    }

    /// Parts of the query that compares: SQL for a row's text under the columns it was noted by.
    String textOfRow(List<String> expressions) {
        var cases = new StringBuilder();
        for (int i = 0; i < expressions.size(); i++) {
            cases.append(" WHEN '")
                    .append(columns.get(i).replace("'", "''"))
                    .append("' THEN ")
                    .append(expressions.get(i));
        }
        return expressions.isEmpty() ? "NULL" : "CASE n.columns::text" + cases + " END";
    }
}
