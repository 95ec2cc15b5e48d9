package org.nengxia.policy.procedure.course;

import java.util.List;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;

/// An act that may be taken now: the task names its organ, persons, quorum and papers; `outcomes`
/// is what it can result in, `clocks` what runs meanwhile.
public record OpenAct(Node.Task task, List<Outcome> outcomes, List<RunningClock> clocks) {

    /// Keeps its own copies.
    public OpenAct {
        outcomes = List.copyOf(outcomes);
        clocks = List.copyOf(clocks);
    }
}
