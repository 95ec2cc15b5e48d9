package org.nengxia.reform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A change of the law to be tried out.
///
/// @param pack the pack in force
/// @param day as of which day
/// @param values parameter → another value as pack files write it, such as `25/100`
/// @param against another pack that would stand in the first one's place; the values are then its
/// @param asIf whether a pack that is not law on the day is read as if it were
public record Reform(
        String pack,
        LocalDate day,
        Map<String, String> values,
        Optional<String> against,
        boolean asIf) {

    /// Keeps its own copy of the values.
    public Reform {
        values = Map.copyOf(values);
    }

    /// A change between packs that are law on the day.
    public Reform(
            String pack, LocalDate day, Map<String, String> values, Optional<String> against) {
        this(pack, day, values, against, false);
    }

    /// The same with packs read as if they were in force on the day.
    public Reform readAsIf() {
        return new Reform(pack, day, values, against, true);
    }
}
