package org.nengxia.policy.parameter;

import java.util.Arrays;
import java.util.Optional;

/// How a fact is held against a threshold. It is part of the threshold: at least 30 % and more than
/// 30 % are two different rules.
public enum Comparison {
    /// Below the threshold.
    LESS("<"),
    /// The threshold itself or below.
    AT_MOST("<="),
    /// Above the threshold.
    MORE(">"),
    /// The threshold itself or above.
    AT_LEAST(">="),
    /// The very same value.
    EQUAL("="),
    /// Any other value.
    DIFFERENT("<>");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /// The sign as written in cells, parameter files and SQL.
    public String symbol() {
        return symbol;
    }

    /// The comparison written with a sign, if there is one.
    public static Optional<Comparison> of(String symbol) {
        return Arrays.stream(values()).filter(c -> c.symbol.equals(symbol)).findFirst();
    }

    /// Whether it holds for a fact placed before (negative), level with (0) or after the threshold.
    public boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
        };
    }

    /// The comparison that holds exactly where this one does not.
    public Comparison opposite() {
        return switch (this) {
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
            case EQUAL -> DIFFERENT;
            case DIFFERENT -> EQUAL;
        };
    }

    /// The comparison with its two sides exchanged: `a < b` is `b > a`.
    public Comparison mirrored() {
        return switch (this) {
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
            case EQUAL, DIFFERENT -> this;
        };
    }

    /// Whether it needs values that have an order (numbers, days).
    public boolean ordering() {
        return this != EQUAL && this != DIFFERENT;
    }
}
