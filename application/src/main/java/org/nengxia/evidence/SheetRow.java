package org.nengxia.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.FactSource;
import org.nengxia.policy.fact.Value;

/// How a row of the fact sheet relation becomes one cadre's sheet. A missing fact may still name
/// the record that lacks it.
final class SheetRow {

    private SheetRow() {}

    static FactSheet read(ResultSet row, List<Fact> facts, LocalDate day) throws SQLException {
        Map<String, Value> values = new HashMap<>();
        Map<String, FactSource> sources = new HashMap<>();
        for (Fact fact : facts) {
            Value value = value(fact, row);
            if (value != null) {
                values.put(fact.name(), value);
            }
            FactSource source = source(fact, row);
            if (source != null) {
                sources.put(fact.name(), source);
            }
        }
        return new FactSheet(row.getString("cadre_id"), day, values, sources);
    }

    private static @Nullable Value value(Fact fact, ResultSet row) throws SQLException {
        String name = fact.name();
        if (row.getObject(name) == null) {
            return null;
        }
        return switch (fact.type()) {
            case TEXT -> Value.of(row.getString(name));
            case INTEGER -> Value.of(row.getLong(name));
            case BOOLEAN -> Value.of(row.getBoolean(name));
            case DATE -> Value.of(row.getObject(name, LocalDate.class));
            case DECIMAL -> new Value.Decimal(row.getBigDecimal(name));
        };
    }

    private static @Nullable FactSource source(Fact fact, ResultSet row) throws SQLException {
        String numbers = row.getString(fact.name() + "__evidence");
        return numbers == null
                ? null
                : new FactSource(
                        Arrays.stream(numbers.split(",", -1)).sorted().toList(),
                        row.getObject(fact.name() + "__day", LocalDate.class));
    }
}
