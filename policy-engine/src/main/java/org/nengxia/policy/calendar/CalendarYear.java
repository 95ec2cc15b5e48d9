package org.nengxia.policy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// A year of the calendar where it differs from Monday to Friday.
///
/// @param off days off by the year's holiday notice (节假日安排), weekends among them or not
/// @param work Saturdays and Sundays that are worked in their stead (调休上班)
public record CalendarYear(Set<LocalDate> off, Set<LocalDate> work) {

    /// Keeps its own copies.
    public CalendarYear {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || (!off.contains(day) && !isWeekend(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
