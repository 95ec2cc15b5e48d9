package org.nengxia.sample.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record of one register before it is written: column name → value.
public final class Row {
    private final String register;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Row(String register) {
        this.register = register;
    }

    /// An empty record of that register.
    public static Row of(String register) {
        return new Row(register);
    }

    /// The same record with that value; a blank one stays blank.
    public Row with(String column, @Nullable Object value) {
        if (value != null && values.put(column, value) != null) {
            throw new IllegalStateException(register + ": " + column + " is given twice");
        }
        return this;
    }

    /// The register's id.
    public String register() {
        return register;
    }

    /// The values given so far, by column name.
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /// A value that must be there, as the type that it was given in.
    public <T> T value(String column, Class<T> type) {
        Object value = values.get(column);
        if (value == null) {
            throw new IllegalStateException(register + ": no " + column);
        }
        return type.cast(value);
    }
}
