package org.nengxia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a module's migration must not forget: to bind its tables, and to bind them again when they
/// get a column.
@ProductTest
class BoundTablesTest {
    /// The ledger's own tables, the history of migrations, and what keeps guessing slow.
    private static final List<String> FREE = List.of("ledger.", "flyway.", "shell.sign_in_failure");

    @Autowired JdbcClient database;

    @Test
    void everyTableOfEveryModuleIsBound() {
        assertThat(
                        strings(
                                """
                                SELECT schemaname || '.' || tablename FROM pg_tables
                                WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND schemaname NOT LIKE 'pg_%'
                                    AND schemaname || '.' || tablename NOT IN (SELECT relation FROM ledger.bound_table)
                                ORDER BY 1
                                """))
                .filteredOn(table -> FREE.stream().noneMatch(table::startsWith))
                .as("tables that no migration bound by ledger.bind(…)")
                .isEmpty();
    }

    @Test
    void everyColumnIsBound() {
        assertThat(
                        strings(
                                """
                                SELECT relation || '.' || attname FROM ledger.bound_table
                                JOIN pg_attribute ON attrelid = relation::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                                WHERE attname <> ALL (columns) ORDER BY 1
                                """))
                .as("columns that were added after their table was bound")
                .containsExactly("shell.account.last_sign_in");
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
