package org.nengxia.policy.procedure.bpmn;

import java.util.List;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Node;

/// A process as drawn in a file: its id, places and ways.
public record Drawing(String file, String id, List<Node> nodes, List<Flow> flows) {

    /// Keeps its own copies.
    public Drawing {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }
}
