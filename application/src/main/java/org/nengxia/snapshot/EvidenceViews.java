package org.nengxia.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/// The evidence views of the county's own database, as rows in a fixed order: the same evidence
/// gives the same files.
@Component
class EvidenceViews {
    private static final String SCHEMA = "evidence_view";
    private static final String PERSON = "cadre_id";
    private static final int PORTION = 2000;
    private final JdbcTemplate database;

    EvidenceViews(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(PORTION);
    }

    List<String> names() {
        return database.query(
                "SELECT table_name FROM information_schema.views WHERE table_schema = ? ORDER BY table_name",
                (row, _) -> row.getString(1),
                SCHEMA);
    }

    /// All rows of a view, a portion at a time inside a transaction: person by person, then by all
    /// other columns.
    <T> T read(String view, ResultSetExtractor<T> reader) {
        List<String> columns = columns(view);
        List<String> order = new ArrayList<>(columns);
        if (order.remove(PERSON)) {
            order.addFirst(PERSON);
        }
        String sql =
                "SELECT %s FROM %s.\"%s\" ORDER BY %s"
                        .formatted(
                                String.join(", ", quoted(columns)),
                                SCHEMA,
                                view,
                                String.join(", ", quoted(order)));
        return Objects.requireNonNull(database.query(sql, reader));
    }

    private List<String> columns(String view) {
        return database.query(
                """
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = ? AND table_name = ? ORDER BY ordinal_position
                """,
                (row, _) -> row.getString(1),
                SCHEMA,
                view);
    }

    private static List<String> quoted(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').toList();
    }
}
