package org.nengxia.casework.web;

import java.util.Set;
import org.nengxia.casework.sight.Discretion;

/// What a reader of a case is not told.
///
/// @param evidence the numbers of reports of which he learns only that they are there
record Kept(Discretion discretion, Set<String> evidence) {

    /// Keeps its own copy.
    Kept {
        evidence = Set.copyOf(evidence);
    }
}
