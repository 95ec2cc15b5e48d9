package org.nengxia.fairness;

import java.util.List;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;

/// A rule that is shown by itself in a dimension, and in no comparison of it.
///
/// @param parameters that the rule reads, with their authority
/// @param groups how the rule answers in each group
public record SetApart(
        RuleInForce rule,
        Dimension by,
        Reason reason,
        List<ParameterReading> parameters,
        List<Group> groups) {

    /// Why it is.
    public enum Reason {
        /// It reads what the groups are made by, so it must differ between them: 52 and 50.
        OWN_EFFECT,
        /// It answers for whole teams at once, so its answers about a team's members are one
        /// answer; tests that count persons do not hold for it.
        WHOLE_TEAMS
    }

    /// Keeps its own copies.
    public SetApart {
        parameters = List.copyOf(parameters);
        groups = List.copyOf(groups);
    }
}
