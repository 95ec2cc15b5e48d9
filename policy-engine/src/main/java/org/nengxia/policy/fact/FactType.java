package org.nengxia.policy.fact;

/// The kinds of value a fact can have. There are no percentages: shares are ratios of two facts.
public enum FactType {
    /// A code or word, compared for equality only.
    TEXT,
    /// A count or rank, a whole number.
    INTEGER,
    /// Yes or no.
    BOOLEAN,
    /// A calendar day without time zone.
    DATE,
    /// An exact decimal, for example yuan and fen.
    DECIMAL;

    /// Whether a value can stand in a fact of this type; a whole number also serves as a decimal.
    public boolean accepts(Value value) {
        return switch (value) {
            case Value.Text _ -> this == TEXT;
            case Value.Whole _ -> this == INTEGER || this == DECIMAL;
            case Value.Flag _ -> this == BOOLEAN;
            case Value.Day _ -> this == DATE;
            case Value.Decimal _ -> this == DECIMAL;
            case Value.Share _ -> false;
        };
    }

    /// The column type, as PostgreSQL and DuckDB read it.
    public String column() {
        return switch (this) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DECIMAL -> "DECIMAL(18, 2)";
        };
    }

    /// Whether values of this type can be counted with: compared as numbers, divided, subtracted.
    public boolean numeric() {
        return this == INTEGER || this == DECIMAL;
    }
}
