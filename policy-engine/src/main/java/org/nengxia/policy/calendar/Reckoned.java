package org.nengxia.policy.calendar;

import java.time.LocalDate;

/// A day that was reckoned, or the year whose holidays nobody has entered yet.
public sealed interface Reckoned {

    /// That day.
    record On(LocalDate day) implements Reckoned {}

    /// It would fall into a year that the calendar does not hold; none is guessed.
    record Beyond(int year) implements Reckoned {}
}
