package org.nengxia.policy.pack;

import java.util.List;
import org.nengxia.policy.parameter.Citation;

/// What must have gone before anybody is adjusted under the pack. `priorWarning`: after a reminder,
/// inquiry or admonition (提醒、函询、诫勉) the person did not mend; a rule of 2015 that the one of 2022
/// does not repeat.
public record Precondition(boolean priorWarning, List<Citation> citations) {

    /// Keeps its own copy of the citations.
    public Precondition {
        citations = List.copyOf(citations);
    }
}
