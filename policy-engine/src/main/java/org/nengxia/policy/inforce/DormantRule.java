package org.nengxia.policy.inforce;

import java.util.List;

/// A rule that does not hold on a day, with every reason; there is one or more.
public record DormantRule(String ruleId, List<Reason> reasons) {

    /// Keeps its own copy.
    public DormantRule {
        reasons = List.copyOf(reasons);
    }

    /// Why a rule does not hold.
    public sealed interface Reason {

        /// The pack itself is not in force.
        record NotInForce() implements Reason {}

        /// A parameter has no value on the day.
        record Ended(String parameter) implements Reason {}

        /// The rule, its ground or a parameter is only recalled (U); it never acts.
        record NotSeen(String row) implements Reason {}

        /// The rule, its ground or a parameter is inferred (I) and nobody has signed it off.
        record NotSignedOff(String row) implements Reason {}
    }

    /// The parameters that have no value on the day.
    public List<String> endedParameters() {
        return reasons.stream()
                .filter(Reason.Ended.class::isInstance)
                .map(reason -> ((Reason.Ended) reason).parameter())
                .toList();
    }
}
