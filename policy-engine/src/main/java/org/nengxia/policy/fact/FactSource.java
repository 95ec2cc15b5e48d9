package org.nengxia.policy.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a fact's value comes from: the ids of the evidence behind it and the day it speaks of, if
/// it has one.
public record FactSource(List<String> evidence, @Nullable LocalDate day) {

    private static final FactSource NONE = new FactSource(List.of(), null);

    /// Keeps its own copy of the evidence ids.
    public FactSource {
        evidence = List.copyOf(evidence);
    }

    /// No evidence: a closed-world "no", or a fact that is missing.
    public static FactSource none() {
        return NONE;
    }
}
