package org.nengxia.policy.calendar;

import java.time.LocalDate;

/// How a time limit stands on a day. What is overdue is overdue for the office whose turn it is.
public sealed interface TimeLeft {

    /// It runs.
    ///
    /// @param days how many days are left after this one, in the limit's own days: working days
    ///   where it counts those; 0 on the last day
    record Left(LocalDate lastDay, long days) implements TimeLeft {}

    /// It is over.
    ///
    /// @param days how many days ago it ended, in the limit's own days
    record Over(LocalDate lastDay, long days) implements TimeLeft {}

    /// It does not run until somebody resumes it.
    record Paused(Pause pause) implements TimeLeft {}

    /// It cannot be told: the calendar does not hold that year.
    record Beyond(int year) implements TimeLeft {}
}
