package org.nengxia.population;

import java.util.List;

/// A cadre whom another law would hit and the present one does not (`enters`), or the reverse.
///
/// @param before ids of the rules of the present law that hit
/// @param after ids of the rules of the other law that would
public record Moved(long cadreId, boolean enters, List<String> before, List<String> after) {

    /// Keeps its own copies.
    public Moved {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
