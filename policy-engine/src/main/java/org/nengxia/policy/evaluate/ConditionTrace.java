package org.nengxia.policy.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Condition;

/// One condition as it was tested: the facts read, the value seen (none for a ratio or when
/// missing), the comparison with its limits and parameters, the exact products of a ratio, and,
/// when the condition decides the outcome, what would turn it.
public record ConditionTrace(
        Condition condition,
        Truth result,
        List<FactReading> facts,
        @Nullable Value seen,
        List<CrossProduct> products,
        List<Change> changes) {

    /// Keeps its own copies.
    public ConditionTrace {
        facts = List.copyOf(facts);
        products = List.copyOf(products);
        changes = List.copyOf(changes);
    }
}
