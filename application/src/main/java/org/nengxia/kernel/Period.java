package org.nengxia.kernel;

import java.time.LocalDate;

/// Days from the first to the last, both included.
public record Period(LocalDate from, LocalDate to) {

    /// Refuses an end before the beginning, as a programming fault: entrances check it first.
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends " + to + " before it begins " + from);
        }
    }

    /// Whether the day lies inside, ends included.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
