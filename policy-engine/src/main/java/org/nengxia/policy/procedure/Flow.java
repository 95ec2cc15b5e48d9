package org.nengxia.policy.procedure;

import java.util.List;

/// A way from one node to the next: after a gateway for certain outcomes, or for all that no other
/// way names (`otherwise`).
public record Flow(String id, String from, String to, List<Outcome> outcomes, boolean otherwise) {

    /// Keeps its own copy.
    public Flow {
        outcomes = List.copyOf(outcomes);
    }
}
