package org.nengxia.policy.evaluate;

import java.util.List;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.parameter.ParameterReading;

/// A rule's outcome for one fact sheet with the whole trace: every condition of the rule is tested
/// and shown, so nothing outside the trace can change the outcome.
public record Answer(RuleInForce rule, Outcome outcome, List<ConditionTrace> trace) {

    /// Keeps its own copy of the trace.
    public Answer {
        trace = List.copyOf(trace);
    }

    /// All facts that were read, each once.
    public List<FactReading> facts() {
        return trace.stream().flatMap(each -> each.facts().stream()).distinct().toList();
    }

    /// All parameters that were read, each once.
    public List<ParameterReading> parameters() {
        return trace.stream()
                .flatMap(each -> each.condition().check().parameters())
                .distinct()
                .toList();
    }

    /// What would change the answer, condition by condition. A hit turns with any one of them; a
    /// miss needs one for every condition that does not hold.
    public List<Change> changes() {
        return trace.stream().flatMap(each -> each.changes().stream()).distinct().toList();
    }
}
