package org.nengxia.policy.inforce;

import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.ParameterReading;

/// What a fact is compared with on the day: the value or cut-off day, and the parameter it was read
/// from unless the cell itself holds the value.
public record Limit(Value value, @Nullable ParameterReading parameter) {}
