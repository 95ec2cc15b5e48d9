package org.nengxia.kernel;

import java.util.Map;

/// In which orders a list can be asked for: names that addresses carry, and the SQL columns that
/// they stand for. A name that is none of them means the usual order, so nothing from outside
/// reaches the SQL.
///
/// @param columns name → one or more columns, joined by commas
/// @param usual the order when none is asked for, as it stands after ORDER BY
/// @param key a column that no two lines share, which makes the order total
public record ListOrder(Map<String, String> columns, String usual, String key) {

    /// Keeps its own copy of the columns.
    public ListOrder {
        columns = Map.copyOf(columns);
    }

    /// The clause for a name; with a minus in front, backwards.
    public String by(String asked) {
        boolean backwards = asked.startsWith("-");
        String found = columns.get(backwards ? asked.substring(1) : asked);
        if (found == null) {
            return "ORDER BY " + usual + ", " + key;
        }
        String ordered = backwards ? found.replaceAll("(,|$)", " DESC$1") : found;
        return "ORDER BY " + ordered + " NULLS LAST, " + key;
    }

    /// The pattern for LIKE that finds a part of a text, whatever stands in it.
    public static String containing(String part) {
        return "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
