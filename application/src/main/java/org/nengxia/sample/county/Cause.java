package org.nengxia.sample.county;

/// Why leading cadres left their posts in the three years, and how many were demoted, removed or
/// converted for it.
public enum Cause {
    INSPECTION(4, 2),
    AUDIT(1, 3),
    REPORT(3, 5),
    NOTICE(4, 3),
    VOTES(2, 3),
    LAST_PLACE(4, 5),
    AGE(78),
    ILLNESS(14),
    INACTION(11);

    private final int demoted;
    private final int removed;
    private final int converted;

    Cause(int demoted, int removed) {
        this.demoted = demoted;
        this.removed = removed;
        this.converted = 0;
    }

    Cause(int converted) {
        this.demoted = 0;
        this.removed = 0;
        this.converted = converted;
    }

    /// Whether it leads to a non-leading post and is no fault.
    public boolean conversion() {
        return converted > 0;
    }

    int people() {
        return demoted + removed + converted;
    }

    int firstRemoved() {
        return demoted;
    }

    String measure(int ordinal) {
        return conversion() ? "CONVERSION" : ordinal < demoted ? "DEMOTION" : "REMOVAL";
    }
}
