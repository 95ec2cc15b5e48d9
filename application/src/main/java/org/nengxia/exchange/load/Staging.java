package org.nengxia.exchange.load;

import java.sql.Connection;
import java.sql.SQLException;
import org.nengxia.exchange.read.Rows;
import org.nengxia.exchange.read.Source;
import org.nengxia.exchange.sheet.SheetPlan;
import org.nengxia.exchange.sheet.Values;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Streams the rows of a sheet into its staging table: reading and copying go hand in hand, and at
/// no time is more of the sheet in memory than a buffer.
@Component
class Staging {
    private final JdbcTemplate jdbc;

    Staging(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create(Staged staged) {
        jdbc.execute(staged.createStage());
    }

    /// Makes the reader of the rows, given whom it hands its values to.
    interface Reading<R extends Rows> {
        R into(Values values);
    }

    <R extends Rows> R copy(Staged staged, SheetPlan plan, Source source, Reading<R> reading) {
        R rows =
                jdbc.execute(
                        (ConnectionCallback<R>)
                                connection -> copy(connection, staged, plan, source, reading));
        if (rows == null) {
            throw new IllegalStateException("nothing was read");
        }
        return rows;
    }

    private static <R extends Rows> R copy(
            Connection connection, Staged staged, SheetPlan plan, Source source, Reading<R> reading)
            throws SQLException {
        CopyIn copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(staged.copyIntoStage());
        try {
            CopyLines lines = new CopyLines(copy);
            R rows = reading.into(lines);
            source.read(plan.index(), rows);
            lines.flush();
            copy.endCopy();
            return rows;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
