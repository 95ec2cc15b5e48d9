package org.nengxia.statistics;

import java.math.BigDecimal;
import java.util.List;

/// How the total of adjusted cadres follows from the channels (MISSION T2): terms that add up by
/// channel, a total that counts each person once, and the persons who make the difference.
///
/// @param terms the figures of the channels, in the source's order
/// @param total persons counted once, whatever the channels
/// @param repeated those whom more than one term counts
/// @param outside those whom no term counts
public record Reconciliation(
        List<FigureValue> terms, FigureValue total, List<Counted> repeated, List<Counted> outside) {

    /// Keeps its own copies.
    public Reconciliation {
        terms = List.copyOf(terms);
        repeated = List.copyOf(repeated);
        outside = List.copyOf(outside);
    }

    /// A person and the ids of the terms that count the person.
    public record Counted(long cadreId, String name, List<String> terms) {}

    /// What the channels add up to.
    public BigDecimal sum() {
        return terms.stream().map(FigureValue::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether adding by channel and counting persons agree with nobody counted twice or not at
    /// all.
    public boolean agrees() {
        return repeated.isEmpty() && outside.isEmpty() && sum().compareTo(total.number()) == 0;
    }
}
