package org.nengxia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nengxia.ProductTest;
import org.nengxia.register.Kind.OneOf;
import org.nengxia.register.Kind.Text;
import org.nengxia.register.Kind.Whole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The tables of the running database hold what the declarations say.
@ProductTest
class RegisterTablesTest {
    @Autowired Registers registers;
    @Autowired JdbcClient database;
    @Autowired DataSource pool;
    SingleConnectionDataSource session;

    @BeforeEach
    void openSession() throws SQLException {
        session = new SingleConnectionDataSource(pool.getConnection(), true);
    }

    @AfterEach
    void closeSession() {
        session.destroy();
    }

    @TestFactory
    Stream<DynamicTest> everyColumnStandsInItsTableWithItsTypeAndNullability() {
        return forEach(
                _ -> true,
                (register, column) ->
                        assertThat(stored(register, column.name()))
                                .isEqualTo(
                                        type(column.kind())
                                                + (column.required() ? " NO" : " YES")));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeOfAListIsTakenAndAStrangerRefused() {
        return forEach(
                column -> column.kind() instanceof OneOf,
                (register, column) -> {
                    Probe probe = new Probe(register);
                    ((OneOf) column.kind())
                            .words()
                            .keySet()
                            .forEach(code -> probe.put(column, code));
                    probe.refuses(column, "STRANGER");
                });
    }

    @TestFactory
    Stream<DynamicTest> wordsUpToTheirLengthAreTakenAndLongerOrEmptyOnesRefused() {
        return forEach(
                column -> column.kind() instanceof Text,
                (register, column) -> {
                    int longest = ((Text) column.kind()).longest();
                    Probe probe = new Probe(register);
                    probe.put(column, "能".repeat(longest));
                    probe.refuses(column, "能".repeat(longest + 1));
                    probe.refuses(column, "");
                });
    }

    @TestFactory
    Stream<DynamicTest> numbersInsideTheirBoundsAreTakenAndOthersRefused() {
        return forEach(
                column -> column.kind() instanceof Whole,
                (register, column) -> {
                    Whole bounds = (Whole) column.kind();
                    Probe probe = new Probe(register);
                    probe.put(column, bounds.least());
                    probe.refuses(column, bounds.least() - 1);
                    probe.refuses(column, bounds.most() + 1);
                });
    }

    @TestFactory
    Stream<DynamicTest> whatADeclarationRefusesTheTableRefusesToo() {
        return registers.all().stream()
                .flatMap(register ->
                        register.checks().stream()
                                .filter(check -> check.key().endsWith("endBeforeBeginning"))
                                .map(check ->
                                        DynamicTest.dynamicTest(
                                                register.id() + ": " + check.condition(),
                                                () -> new Probe(register).refusesReversed(check))));
    }

    private interface Assertion {
        void about(Register register, Column column);
    }

    private Stream<DynamicTest> forEach(Predicate<Column> which, Assertion assertion) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Register register : registers.all()) {
            register.columns().stream()
                    .filter(which)
                    .forEach(column ->
                            tests.add(
                                    DynamicTest.dynamicTest(
                                            register.id() + "." + column.name(),
                                            () -> assertion.about(register, column))));
        }
        return tests.stream();
    }

    private String stored(Register register, String column) {
        return database.sql(
                        """
                        SELECT data_type || coalesce('(' || numeric_precision || ',' || numeric_scale || ')', '')
                            || ' ' || is_nullable
                        FROM information_schema.columns
                        WHERE table_schema || '.' || table_name = :table AND column_name = :column
                        """)
                .param("table", register.table())
                .param("column", column)
                .query(String.class)
                .optional()
                .orElse("absent")
                .replace("bigint(64,0)", "bigint");
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case Kind.RecordNumber _, Text _, OneOf _, Kind.IdentityNumber _ -> "text";
            case Kind.UnitOf _, Kind.RecordOf _ -> "text";
            case Kind.Day _ -> "date";
            case Whole _, Kind.CadreOf _ -> "bigint";
            case Kind.Yuan _ -> "numeric(16,2)";
            case Kind.Score _ -> "numeric(6,2)";
            case Kind.YesNo _ -> "boolean";
            case Kind.EvidenceOf _, Kind.Words _ -> "ARRAY";
        };
    }

    /// A copy of a table with its checks, but without what other columns need.
    private final class Probe {
        private final JdbcTemplate copy;

        Probe(Register register) {
            copy = new JdbcTemplate(session);
            copy.execute("DROP TABLE IF EXISTS probe");
            copy.execute(
                    "CREATE TEMPORARY TABLE probe (LIKE %s INCLUDING CONSTRAINTS)"
                            .formatted(register.table()));
            copy.queryForList(
                            "SELECT attname FROM pg_attribute WHERE attrelid = 'probe'::regclass AND"
                                    + " attnotnull AND attnum > 0",
                            String.class)
                    .forEach(name ->
                            copy.execute(
                                    "ALTER TABLE probe ALTER COLUMN %s DROP NOT NULL"
                                            .formatted(name)));
        }

        void put(Column column, Object value) {
            copy.update("INSERT INTO probe (%s) VALUES (?)".formatted(column.name()), value);
        }

        void refuses(Column column, Object value) {
            assertThatThrownBy(() -> put(column, value))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        void refusesReversed(RowCheck check) {
            String[] sides = check.condition().split(" >= ", -1);
            String insert =
                    "INSERT INTO probe (%s, %s) VALUES (DATE '2005-01-01', DATE '2005-01-02')"
                            .formatted(sides[0], sides[1]);
            assertThatThrownBy(() -> copy.update(insert))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
