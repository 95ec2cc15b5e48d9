package org.nengxia.casework.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;

/// What came of a file with years of the working calendar.
public sealed interface CalendarOutcome {

    /// The product reckons with it from now on.
    ///
    /// @param fresh the years that it did not know before
    /// @param replaced the years that it knew otherwise
    /// @param digest SHA-256 of the file, in hexadecimal digits
    /// @param moved the clocks of open cases that have another last day now
    record Taken(
            SortedSet<Integer> fresh, SortedSet<Integer> replaced, String digest, List<Moved> moved)
            implements CalendarOutcome {}

    /// Everything in it was known, and nothing was done.
    record Unchanged(SortedSet<Integer> years) implements CalendarOutcome {}

    /// Nothing of it was taken.
    record Refused(List<Refusal> reasons) implements CalendarOutcome {
        static Refused of(String key, Object... details) {
            return new Refused(List.of(Refusal.of(key, details)));
        }
    }

    /// A clock of an open case whose last day changes with the calendar.
    ///
    /// @param before the last day until now; empty where it could not be told
    /// @param after the last day from now on; empty where it cannot be told
    record Moved(
            String caseNumber,
            Label clock,
            Optional<LocalDate> before,
            Optional<LocalDate> after) {}
}
