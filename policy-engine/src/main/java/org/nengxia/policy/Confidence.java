package org.nengxia.policy;

/// How well a statement of law is known to us.
public enum Confidence {
    /// The text of the article itself was read.
    F,
    /// Read in a report, an official answer or an abridged copy.
    S,
    /// Inferred from two or more facts that were read.
    I,
    /// Recalled from general knowledge, not seen: never acts.
    U
}
