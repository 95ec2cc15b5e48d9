package org.nengxia.policy.conflict;

import java.time.LocalDate;
import java.util.Set;
import org.nengxia.policy.inforce.RuleInForce;

/// Two rules that can hit one person on a day and ask for measures that exclude one another, with
/// no priority between them.
public record Conflict(
        LocalDate day,
        RuleInForce one,
        Set<String> oneAsks,
        RuleInForce other,
        Set<String> otherAsks) {

    /// Keeps its own copies.
    public Conflict {
        oneAsks = Set.copyOf(oneAsks);
        otherAsks = Set.copyOf(otherAsks);
    }
}
