package org.nengxia.policy.evaluate;

import java.util.List;

/// What a rule says about a cadre. A hit nominates: it asks people to look, and decides nothing.
public sealed interface Outcome {

    /// Every condition holds.
    record Hit() implements Outcome {}

    /// At least one condition does not hold, whatever the missing facts may be.
    record Miss() implements Outcome {}

    /// Cannot be told: these facts are missing (or are denominators of 0 or less).
    record Undetermined(List<String> missing) implements Outcome {
        /// Keeps its own copy.
        public Undetermined {
            missing = List.copyOf(missing);
        }
    }
}
