package org.nengxia.sample.county;

import java.util.List;

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

    /// The grounds that a decision for it names; none where the office wrote down only the facts.
    public List<String> grounds() {
        return switch (this) {
            case VOTES -> List.of("K13");
            case LAST_PLACE -> List.of("E2");
            case AGE -> List.of("C1");
            case ILLNESS -> List.of("C2");
            case INACTION -> List.of("C3");
            case INSPECTION, AUDIT, REPORT, NOTICE -> List.of();
        };
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
