package org.nengxia.policy.evaluate;

import java.util.List;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;

/// The nearest change that would turn one condition, everything else staying as it is. For whole
/// numbers and days the bound itself belongs to the change: "35 or fewer", not "fewer than 36".
public sealed interface Change {

    /// The fact would have to stand so to the bound.
    record OfFact(String fact, Comparison comparison, Value bound) implements Change {}

    /// The fact would have to be one of the values.
    record ToOneOf(String fact, List<Value> values) implements Change {}

    /// The fact would have to be known and none of the values.
    record ToNoneOf(String fact, List<Value> values) implements Change {}

    /// The parameter would have to stand so to the bound (ages in years, lengths in months).
    record OfParameter(String parameter, Comparison comparison, Value bound) implements Change {}

    /// The fact would have to be known, or for a denominator be above 0.
    record Known(String fact) implements Change {}
}
