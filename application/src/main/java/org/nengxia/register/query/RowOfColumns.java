package org.nengxia.register.query;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;

/// A row by column, with days as days and lists as lists, so that it outlives its connection.
final class RowOfColumns extends ColumnMapRowMapper {

    @Override
    protected @Nullable Object getColumnValue(ResultSet row, int index) throws SQLException {
        Object value = super.getColumnValue(row, index);
        return switch (value) {
            case null -> null;
            case Date day -> day.toLocalDate();
            case Array array -> List.of((String[]) array.getArray());
            default -> value;
        };
    }
}
