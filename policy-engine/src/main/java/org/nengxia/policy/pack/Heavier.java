package org.nengxia.policy.pack;

/// Whether one measure is heavier than another; review and appeal may never make the outcome
/// heavier (Civil Servant Law, Article 96).
public enum Heavier {
    /// It touches post and rank more.
    HEAVIER,
    /// It touches them as much or less, or is the same kind of measure.
    NOT_HEAVIER,
    /// The pack does not know a measure, or not how heavy it is; people must judge.
    UNDETERMINED
}
