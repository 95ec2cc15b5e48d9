package org.nengxia.policy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// The first day on which two readings of a year differ: worked by one and not by the other.
    public Optional<LocalDate> firstUnlike(CalendarYear other) {
        return Stream.of(off, work, other.off, other.work)
                .flatMap(Set::stream)
                .filter(day -> isWorkingDay(day) != other.isWorkingDay(day))
                .min(LocalDate::compareTo);
    }

    boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || (!off.contains(day) && !isWeekend(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
