package org.nengxia.statistics;

import org.nengxia.statistics.Entry.Choice;

/// A figure together with how to count it.
sealed interface Cell {

    Entry entry();

    Figure figure();

    Choice choice();

    /// Counted over the records that SQL yields.
    ///
    /// @param sql the records, with everything filled in
    /// @param column whose different values count, or which adds up
    record Counted(
            Entry entry, Figure figure, Choice choice, String sql, String column, boolean summed)
            implements Cell {

        /// The number as SQL over the records.
        String number() {
            return summed
                    ? "COALESCE(SUM(%s), 0.00)".formatted(column)
                    : "CAST(COUNT(DISTINCT %s) AS numeric)".formatted(column);
        }
    }

    /// Counted in the pack in force.
    record OfLaw(Entry entry, Figure figure, Choice choice, String part) implements Cell {}
}
