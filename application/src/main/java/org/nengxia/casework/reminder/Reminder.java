package org.nengxia.casework.reminder;

import java.time.LocalDate;
import org.nengxia.policy.procedure.Office;

/// That an office was to be reminded of an act on a day.
///
/// @param clock id in the drawing of the clock that bounds the act
/// @param task the act that is owed; beside the procedure, the clock itself
/// @param organ code of the organ that owes it
/// @param due the last day on which the act is in time
/// @param round 0 for the first of its kind; what is overdue is reminded of again
/// @param came the day on which it came up
public record Reminder(
        String caseNumber,
        String clock,
        String task,
        String organ,
        Office office,
        LocalDate due,
        Kind kind,
        int round,
        LocalDate came) {

    /// Of what an office is reminded.
    public enum Kind {
        /// Few days are left.
        SOON,
        /// It is the last day.
        TODAY,
        /// The last day is over.
        OVERDUE;

        /// Whether it comes after the last day.
        public boolean after() {
            return this == OVERDUE;
        }
    }

    /// What makes it the same reminder: it is made once.
    record Key(String caseNumber, String clock, LocalDate due, Kind kind, int round) {}

    Key key() {
        return new Key(caseNumber, clock, due, kind, round);
    }
}
