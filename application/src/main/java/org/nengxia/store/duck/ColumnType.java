package org.nengxia.store.duck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/// The column types that evidence views may have, and how a value is carried over.
enum ColumnType {
    TEXT("VARCHAR"),
    WHOLE("BIGINT"),
    YES_NO("BOOLEAN"),
    DAY("DATE"),
    AMOUNT("DECIMAL");

    private final String inDuckDb;

    ColumnType(String inDuckDb) {
        this.inDuckDb = inDuckDb;
    }

    static ColumnType ofPostgres(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "text", "varchar" -> TEXT;
            case "int2", "int4", "int8" -> WHOLE;
            case "bool" -> YES_NO;
            case "date" -> DAY;
            case "numeric" -> AMOUNT;
            default -> throw new IllegalStateException("an evidence view may not have a " + name);
        };
    }

    /// The type in DuckDB; an amount keeps its digits.
    String declared(int precision, int scale) {
        return this == AMOUNT ? "DECIMAL(%d, %d)".formatted(precision, scale) : inDuckDb;
    }

    void carry(ResultSet from, int column, DuckDBAppender to) throws SQLException {
        switch (this) {
            case TEXT -> to.append(from.getString(column));
            case WHOLE -> to.append(whole(from, column));
            case YES_NO -> to.append(yesNo(from, column));
            case DAY -> to.append(from.getObject(column, LocalDate.class));
            case AMOUNT -> to.append(from.getBigDecimal(column));
        }
    }

    private static @Nullable Long whole(ResultSet from, int column) throws SQLException {
        long value = from.getLong(column);
        return from.wasNull() ? null : Long.valueOf(value);
    }

    private static @Nullable Boolean yesNo(ResultSet from, int column) throws SQLException {
        boolean value = from.getBoolean(column);
        return from.wasNull() ? null : Boolean.valueOf(value);
    }
}
