package org.nengxia.policy.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nengxia.policy.Label;

/// A working calendar (工作日历): which days are worked, year by year.
public final class WorkingCalendar {

    private final Label source;
    private final boolean rolls;
    private final TreeMap<Integer, CalendarYear> years;

    /// @param source where the days come from
    /// @param rolls whether a limit whose last day is a day off ends on the next working day
    public WorkingCalendar(Label source, boolean rolls, Map<Integer, CalendarYear> years) {
        this.source = source;
        this.rolls = rolls;
        this.years = new TreeMap<>(years);
    }

    /// Where the days come from.
    public Label source() {
        return source;
    }

    /// The years it holds.
    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    /// This calendar with years that it lacks, or that take the place of its own.
    public WorkingCalendar with(Map<Integer, CalendarYear> further) {
        Map<Integer, CalendarYear> all = new TreeMap<>(years);
        all.putAll(further);
        return new WorkingCalendar(source, rolls, all);
    }

    /// A year that it holds.
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /// Whether it can tell of a day.
    public boolean covers(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /// Whether a day is worked; of a year that it does not hold it refuses to tell.
    public boolean isWorkingDay(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        if (year == null) {
            throw new IllegalArgumentException("the calendar does not hold " + day.getYear());
        }
        return year.isWorkingDay(day);
    }

    /// The day itself when it is worked, or else the next one that is.
    public Reckoned workingDayFrom(LocalDate day) {
        LocalDate reached = day;
        while (covers(reached)) {
            if (isWorkingDay(reached)) {
                return new Reckoned.On(reached);
            }
            reached = reached.plusDays(1);
        }
        return new Reckoned.Beyond(reached.getYear());
    }

    /// The last day of a limit that would end on a day: that day, or the next working day where
    /// limits do not end on a day off.
    Reckoned lastDay(LocalDate day) {
        return rolls ? workingDayFrom(day) : new Reckoned.On(day);
    }
}
