package org.nengxia.policy.inforce;

import java.util.List;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

/// A rule on a day on which it holds; a cadre is hit when every condition is true.
public record RuleInForce(DecisionTable table, Rule rule, List<Condition> conditions) {

    /// Keeps its own copy of the conditions.
    public RuleInForce {
        conditions = List.copyOf(conditions);
    }

    /// The rule's stable id.
    public String id() {
        return rule.id();
    }
}
