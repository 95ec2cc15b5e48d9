package org.nengxia.reform;

import org.nengxia.kernel.Refusal;
import org.nengxia.population.Effect;

/// What came of trying out a change of the law.
public sealed interface ReformOutcome {

    /// It can be tried: the two laws, on one day.
    record Tried(Effect effect) implements ReformOutcome {}

    /// It cannot: the pack, the parameter or its value is not there, or not law on that day.
    record Refused(Refusal refusal) implements ReformOutcome {}
}
