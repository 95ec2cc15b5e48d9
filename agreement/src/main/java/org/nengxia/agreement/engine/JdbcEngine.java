package org.nengxia.agreement.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.policy.mask.MaskPlace;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SweepSql;

/// An engine behind JDBC.
abstract class JdbcEngine implements SqlEngine {

    private static final String ORDER = "\nORDER BY \"cadre_id\"";

    private final Connection connection;

    JdbcEngine(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void prepare(String sql) {
        run(sql);
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void admit(People people) {
        run("DROP TABLE IF EXISTS people");
        try {
            Path file = Files.createTempFile("people", ".csv");
            people.write(file);
            table("people", file, people.columns());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Masks> masks(SweepSql sql) {
        int words = MaskPlace.words(sql.predicates().size());
        return ask(
                sql.masks("people") + ORDER,
                row -> {
                    long[] hit = new long[words];
                    long[] undetermined = new long[words];
                    for (int word = 0; word < words; word++) {
                        hit[word] = row.getLong("hit_" + (word + 1));
                        undetermined[word] = row.getLong("undetermined_" + (word + 1));
                    }
                    return Masks.ofWords(hit, undetermined);
                });
    }

    @Override
    public List<Masks> columns(SweepSql sql) {
        int rules = sql.predicates().size();
        return ask(
                sql.select("people") + ORDER,
                row -> {
                    Masks masks = Masks.ofMisses(rules);
                    for (int rule = 0; rule < rules; rule++) {
                        boolean hit = row.getBoolean(rule + 2);
                        if (row.wasNull()) {
                            masks.undetermined(rule);
                        } else if (hit) {
                            masks.hit(rule);
                        }
                    }
                    return masks;
                });
    }

    @Override
    public List<String> rows(String query) {
        return ask(
                        query,
                        row -> {
                            List<String> cells = new ArrayList<>();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                cells.add(Cells.text(row.getObject(i)));
                            }
                            return String.join("|", cells);
                        })
                .stream()
                .sorted()
                .toList();
    }

    private <T> List<T> ask(String sql, Reading<T> reading) {
        List<T> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(reading.of(rows));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How a row is read.
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
