package org.nengxia.policy.table;

import java.util.List;
import org.nengxia.policy.Label;

/// A decision table of hit policy COLLECT: every rule answers for itself. `file` is its name within
/// the pack, so that an editor can open it.
public record DecisionTable(
        String id,
        Label title,
        Channel channel,
        String file,
        List<Input> inputs,
        List<Rule> rules) {

    /// Keeps its own copies.
    public DecisionTable {
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
    }
}
