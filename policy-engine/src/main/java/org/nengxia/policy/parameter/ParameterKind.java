package org.nengxia.policy.parameter;

import org.nengxia.policy.fact.FactType;

/// What a dated threshold is, and so which facts it can be held against.
public enum ParameterKind {
    /// A whole number: places, days, votes.
    INTEGER,
    /// An exact share such as 30/100 or 1/3, held against a ratio of two facts.
    FRACTION,
    /// Full years of age, held against a birth date: the cut-off is the as-of day minus so many
    /// years.
    AGE,
    /// Months, held against the day something began: the cut-off is the as-of day minus so many
    /// months.
    MONTHS,
    /// A code or word.
    TEXT;

    /// Whether a threshold of this kind can be held against a plain fact of the type.
    public boolean fits(FactType type) {
        return switch (this) {
            case INTEGER -> type.numeric();
            case FRACTION -> false;
            case AGE, MONTHS -> type == FactType.DATE;
            case TEXT -> type == FactType.TEXT;
        };
    }

    /// Whether a threshold of this kind can be held against a ratio of two facts.
    public boolean fitsRatio() {
        return this == FRACTION || this == INTEGER;
    }
}
