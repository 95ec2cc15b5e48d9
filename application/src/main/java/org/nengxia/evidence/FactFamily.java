package org.nengxia.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The facts that one scan of the evidence yields, `facts/<sql>.sql`, for the year that ends on the
/// day asked for or for the year before that.
///
/// @param members each fact and the column of the SQL that holds it
record FactFamily(String sql, boolean previousYear, List<Member> members) {

    record Member(Fact fact, String column) {

        /// The value, where a closed fact reads silence as no or 0.
        String value(String relation) {
            String column = relation + "." + this.column;
            if (!fact.closed()) {
                return column;
            }
            return switch (fact.type()) {
                case BOOLEAN -> "COALESCE(" + column + ", FALSE)";
                case INTEGER, DECIMAL -> "COALESCE(" + column + ", 0)";
                case TEXT, DATE ->
                        throw new IllegalStateException(fact.name() + " cannot be closed");
            };
        }
    }

    /// The SQL with the day's cut-offs written into it.
    String on(LocalDate day) {
        LocalDate upTo = previousYear ? day.minusYears(1) : day;
        Map<String, LocalDate> cutOffs = new LinkedHashMap<>();
        cutOffs.put(":as_of", day);
        cutOffs.put(":after", previousYear ? day.minusYears(2) : day.minusYears(1));
        cutOffs.put(":up_to", upTo);
        String text = sql;
        for (Map.Entry<String, LocalDate> cutOff : cutOffs.entrySet()) {
            text = text.replace(cutOff.getKey(), "DATE '" + cutOff.getValue() + "'");
        }
        return text;
    }
}
