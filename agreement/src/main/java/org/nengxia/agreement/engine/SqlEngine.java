package org.nengxia.agreement.engine;

import java.nio.file.Path;
import java.util.List;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SweepSql;

/// An engine that reads the emitted SQL.
public interface SqlEngine extends AutoCloseable {

    /// Lets these people in, in place of others.
    void admit(People people);

    /// What the mask query says of each of them, in their order.
    List<Masks> masks(SweepSql sql);

    /// The same from the query with one three-valued column a rule.
    List<Masks> columns(SweepSql sql);

    /// Makes a table of a file of comma-separated values, where nothing between two commas is a
    /// missing value; `columns` as `name TYPE, …` in the types all engines know: `BIGINT`,
    /// `BOOLEAN`, `DATE`, `VARCHAR(…)`, `NUMERIC(…)`.
    void table(String name, Path file, String columns);

    /// Runs a statement that answers nothing.
    void prepare(String sql);

    /// The rows of a query as text, a missing value as `null`, sorted.
    List<String> rows(String query);

    @Override
    void close();
}
