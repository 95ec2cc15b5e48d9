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
public record Reform(
        String pack, LocalDate day, Map<String, String> values, Optional<String> against) {

    /// Keeps its own copy of the values.
    public Reform {
        values = Map.copyOf(values);
    }
}
