package org.nengxia.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;
import org.nengxia.register.Registers;
import org.springframework.jdbc.core.RowMapper;

/// How the rows of a figure's query become its records; codes become the words of their register.
final class RecordRows implements RowMapper<FigureRecord> {
    private final Registers registers;

    RecordRows(Registers registers) {
        this.registers = registers;
    }

    /// The records with the names of persons and units.
    static String named(String sql) {
        return """
        SELECT r.*, c.name AS cadre_name, u.name AS unit_name
        FROM (
        %s
        ) r
        LEFT JOIN roster.cadre c ON c.cadre_id = r.cadre_id
        LEFT JOIN roster.unit u ON u.number = r.unit
        """
                .formatted(sql);
    }

    @Override
    public FigureRecord mapRow(ResultSet row, int at) throws SQLException {
        String register = row.getString("register");
        return new FigureRecord(
                row.getString("number"),
                register,
                who(row),
                where(row),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getBigDecimal("amount")),
                title(register, row.getString("title")));
    }

    private static Optional<FigureRecord.Who> who(ResultSet row) throws SQLException {
        String name = row.getString("cadre_name");
        return name == null
                ? Optional.empty()
                : Optional.of(new FigureRecord.Who(row.getLong("cadre_id"), name));
    }

    private static Optional<FigureRecord.Where> where(ResultSet row) throws SQLException {
        String name = row.getString("unit_name");
        return name == null
                ? Optional.empty()
                : Optional.of(new FigureRecord.Where(row.getString("unit"), name));
    }

    private Label title(String register, String written) {
        return registers
                .find(register)
                .flatMap(found -> found.title().map(found::column))
                .map(column ->
                        column.kind() instanceof Kind.OneOf(var words) ? words.get(written) : null)
                .orElseGet(() -> new Label(written, written));
    }
}
