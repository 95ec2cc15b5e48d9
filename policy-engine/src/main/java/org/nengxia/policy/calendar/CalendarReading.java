package org.nengxia.policy.calendar;

import java.util.List;
import org.nengxia.policy.fault.PackFault;

/// What came of reading a calendar's file.
public sealed interface CalendarReading {

    /// It may be reckoned with.
    record Ready(WorkingCalendar calendar) implements CalendarReading {}

    /// All that is wrong with it.
    record Refused(List<PackFault> faults) implements CalendarReading {

        /// Keeps its own copy.
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
