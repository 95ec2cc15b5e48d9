package org.nengxia.sweep;

import org.nengxia.kernel.Refusal;

/// What came of asking why a rule answers as it does about a cadre.
public sealed interface Explained {

    /// The answer with its reasons.
    record Known(Explanation explanation) implements Explained {}

    /// There is no such cadre, pack, rule or sweep, or the rule does not hold on that day.
    record Refused(Refusal refusal) implements Explained {}
}
