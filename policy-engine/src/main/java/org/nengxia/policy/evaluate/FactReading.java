package org.nengxia.policy.evaluate;

import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.FactSource;
import org.nengxia.policy.fact.Value;

/// A fact as it was read for a condition, with the evidence behind it; no value means missing.
public record FactReading(String fact, @Nullable Value value, FactSource source) {}
