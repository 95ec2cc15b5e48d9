package org.nengxia.policy.term;

import java.util.List;
import java.util.Set;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// An effect period (影响期): what a measure bars somebody from, for how long, counted from which
/// event. `grounds` narrows it to decisions on these grounds; none means on any. Where several run
/// at once, each bar ends with the last of them.
public record EffectPeriod(
        String id,
        Label title,
        String measure,
        Set<String> grounds,
        Set<Bar> bars,
        Lasting lasts,
        EffectStart from,
        List<Citation> citations,
        Standing standing) {

    /// Keeps its own copies.
    public EffectPeriod {
        grounds = Set.copyOf(grounds);
        bars = Set.copyOf(bars);
        citations = List.copyOf(citations);
    }
}
