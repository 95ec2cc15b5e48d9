package org.nengxia.policy.term;

import java.util.List;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A time limit that the law sets (法定时限): what starts it, how long it runs, and what follows when
/// it ends. Events are codes such as `DECISION_SERVED`.
public record TimeLimit(
        String id,
        Label title,
        String starts,
        Length length,
        String then,
        List<Citation> citations,
        Standing standing) {

    /// Keeps its own copy.
    public TimeLimit {
        citations = List.copyOf(citations);
    }
}
