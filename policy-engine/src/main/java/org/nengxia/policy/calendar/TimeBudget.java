package org.nengxia.policy.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.term.Length;

/// A time limit that runs: so much time from an event, paused at times. The day of the event does
/// not count; a month ends on the day of the same number, or on the last of a shorter month; each
/// paused day adds one.
///
/// @param event the day of what started it
public record TimeBudget(LocalDate event, Length length, List<Pause> pauses) {

    /// No limit of the law is longer: a loop that goes on is a fault.
    private static final int MOST_DAYS = 40_000;

    /// Keeps its own copy.
    public TimeBudget {
        pauses = List.copyOf(pauses);
    }

    /// A limit that was never paused.
    public static TimeBudget of(LocalDate event, Length length) {
        return new TimeBudget(event, length, List.of());
    }

    /// The last day on which the act is in time; empty while a pause is open that no end can be
    /// told of.
    public Optional<Reckoned> lastDay(WorkingCalendar calendar) {
        Reckoned reckoned =
                switch (length.unit()) {
                    case CALENDAR_DAY -> rolled(counted(length.count(), event), calendar);
                    case MONTH, YEAR -> rolled(prolonged(), calendar);
                    case WORKING_DAY -> worked(calendar);
                };
        boolean open =
                pauses.stream()
                        .filter(Pause::isOpen)
                        .anyMatch(pause -> !isBefore(reckoned, pause.from()));
        return open ? Optional.empty() : Optional.of(reckoned);
    }

    private static boolean isBefore(Reckoned reckoned, LocalDate day) {
        return switch (reckoned) {
            case Reckoned.On(LocalDate last) -> last.isBefore(day);
            case Reckoned.Beyond(int year) -> year < day.getYear();
        };
    }

    private static Reckoned rolled(LocalDate day, WorkingCalendar calendar) {
        return calendar.lastDay(day);
    }

    private boolean counts(LocalDate day) {
        return pauses.stream()
                .filter(pause -> !pause.isOpen())
                .noneMatch(pause -> pause.holds(day));
    }

    /// The day on which so many counted days after another have passed.
    private LocalDate counted(long days, LocalDate after) {
        LocalDate day = after;
        long left = days;
        for (int steps = 0; left > 0; steps++) {
            if (steps > MOST_DAYS) {
                throw new IllegalStateException("a limit of more than a hundred years");
            }
            day = day.plusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    /// Months from the event, and a day more for each paused day among them.
    private LocalDate prolonged() {
        LocalDate end = event.plusMonths(length.months().orElseThrow());
        long paused =
                event.plusDays(1).datesUntil(end.plusDays(1)).filter(day -> !counts(day)).count();
        return counted(paused, end);
    }

    private Reckoned worked(WorkingCalendar calendar) {
        LocalDate day = event;
        int left = length.count();
        while (left > 0) {
            day = day.plusDays(1);
            if (!calendar.covers(day)) {
                return new Reckoned.Beyond(day.getYear());
            }
            if (calendar.isWorkingDay(day) && counts(day)) {
                left--;
            }
        }
        return new Reckoned.On(day);
    }

    /// How the limit stands on a day.
    public TimeLeft on(LocalDate today, WorkingCalendar calendar) {
        Optional<Pause> now = pauses.stream().filter(pause -> pause.holds(today)).findFirst();
        Optional<Reckoned> last = lastDay(calendar);
        if (last.isEmpty()) {
            return new TimeLeft.Paused(now.orElseGet(this::open));
        }
        return switch (last.get()) {
            case Reckoned.Beyond(int year) -> new TimeLeft.Beyond(year);
            case Reckoned.On(LocalDate day) when now.isPresent() && !day.isBefore(today) ->
                    new TimeLeft.Paused(now.get());
            case Reckoned.On(LocalDate day) -> left(day, today, calendar);
        };
    }

    private Pause open() {
        return pauses.stream().filter(Pause::isOpen).findFirst().orElseThrow();
    }

    private TimeLeft left(LocalDate last, LocalDate today, WorkingCalendar calendar) {
        if (last.isBefore(today)) {
            return length.unit() != Length.Unit.WORKING_DAY || calendar.covers(today)
                    ? new TimeLeft.Over(last, days(last, today, calendar))
                    : new TimeLeft.Beyond(today.getYear());
        }
        return new TimeLeft.Left(last, days(today, last, calendar));
    }

    /// The limit's own days after one day and up to another.
    private long days(LocalDate after, LocalDate upTo, WorkingCalendar calendar) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::counts)
                .filter(day ->
                        length.unit() != Length.Unit.WORKING_DAY || calendar.isWorkingDay(day))
                .count();
    }
}
