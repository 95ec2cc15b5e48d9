package org.nengxia.policy.evaluate;

/// Kleene's three truth values. Unknown is what a missing fact leaves behind; it is never false.
public enum Truth {
    /// It holds.
    TRUE,
    /// It does not hold.
    FALSE,
    /// It cannot be told without the missing fact.
    UNKNOWN;

    /// The truth value of something that was decided.
    public static Truth of(boolean decided) {
        return decided ? TRUE : FALSE;
    }

    /// Both: false as soon as one is false, else unknown as soon as one is unknown.
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }
}
