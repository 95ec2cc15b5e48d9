package org.nengxia.policy.rank;

/// Whether a level that people name agrees with what the measure does.
public enum Verdict {
    /// It does.
    AGREES,
    /// No level of that code, or none of that day.
    NO_SUCH_LEVEL,
    /// The measure touches no level, and one is named.
    UNTOUCHED,
    /// The measure changes the level, and none is named.
    NOT_NAMED,
    /// The level must stay the same, and does not.
    NOT_KEPT,
    /// The level must be lowered, and is not.
    NOT_LOWERED,
    /// A rank must be named, and a post level is.
    NO_RANK,
    /// Lower than the lowest rank that corresponds to the former level.
    BELOW_LOWEST,
    /// Higher than the measure, or the text on the highest rank, allows.
    TOO_HIGH,
    /// It cannot be told, or departs from the usual: people state it with a reason.
    REASON_WANTED
}
