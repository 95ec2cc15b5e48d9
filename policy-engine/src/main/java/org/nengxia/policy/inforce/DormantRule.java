package org.nengxia.policy.inforce;

import java.util.List;

/// A rule that does not hold on a day: the pack itself is not in force, or `endedParameters` (which
/// is then not empty) have no value that day.
public record DormantRule(String ruleId, List<String> endedParameters) {

    /// Keeps its own copy of the parameter ids.
    public DormantRule {
        endedParameters = List.copyOf(endedParameters);
    }
}
