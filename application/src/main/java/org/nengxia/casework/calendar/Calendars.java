package org.nengxia.casework.calendar;

import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nengxia.casework.deadline.WorkingDays;
import org.nengxia.casework.deadline.YearsTaken;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.calendar.CalendarReader;
import org.nengxia.policy.calendar.CalendarReading;
import org.nengxia.policy.calendar.CalendarYear;
import org.nengxia.policy.calendar.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes years of the working calendar from files. What is past was reckoned by the calendar as it
/// stood, so a day up to today never changes.
@Service
public class Calendars {
    private static final int MOST_REASON = 500;
    private final WorkingDays days;
    private final YearsTaken years;
    private final MovedClocks moved;
    private final Ledger ledger;
    private final Clock clock;

    Calendars(WorkingDays days, YearsTaken years, MovedClocks moved, Ledger ledger, Clock clock) {
        this.days = days;
        this.years = years;
        this.moved = moved;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Takes the years of a file that are new, in one transaction with the entry in the ledger.
    /// Refuses, with nothing taken, a file with any fault, and a year that is known otherwise
    /// unless `replacing` says why; also then a change of a day up to today.
    @Transactional
    public CalendarOutcome take(CalendarFile file, Optional<String> replacing, Actor by) {
        if (file.isTooLarge()) {
            return CalendarOutcome.Refused.of("calendar.tooLarge", file.name());
        }
        if (replacing.filter(it -> it.isBlank() || it.length() > MOST_REASON).isPresent()) {
            return CalendarOutcome.Refused.of("calendar.reason");
        }
        try {
            return switch (CalendarReader.read(file.name(), file.text())) {
                case CalendarReading.Ready(WorkingCalendar read) ->
                        taken(file, read, replacing, by);
                case CalendarReading.Refused(var faults) ->
                        new CalendarOutcome.Refused(
                                faults.stream()
                                        .map(it -> it.sentence())
                                        .map(it -> new Label(it.zh(), it.en()))
                                        .map(it -> Refusal.of("calendar.fault", it))
                                        .toList());
            };
        } catch (CharacterCodingException e) {
            return CalendarOutcome.Refused.of("calendar.notUtf8", file.name());
        }
    }

    /// A year that the product reckons with.
    ///
    /// @param from the file that it was taken from; empty for one that ships
    public record Known(CalendarYear days, Optional<From> from) {}

    /// Where a year was taken from.
    ///
    /// @param source the notice that the days are from
    /// @param digest SHA-256 of the file, in hexadecimal digits
    /// @param reason why a year that was known was changed; empty for a new one
    public record From(Label source, String file, String digest, String reason) {}

    /// A year as the product reckons with it.
    public Optional<Known> year(int year) {
        Optional<From> from =
                years.all().stream()
                        .filter(each -> each.year() == year)
                        .map(it -> new From(it.source(), it.file(), it.digest(), it.reason()))
                        .findFirst();
        return days.calendar().year(year).map(it -> new Known(it, from));
    }

    private CalendarOutcome taken(
            CalendarFile file, WorkingCalendar read, Optional<String> replacing, Actor by) {
        if (read.years().isEmpty()) {
            return CalendarOutcome.Refused.of("calendar.noYear", file.name());
        }
        years.lock();
        days.forget();
        WorkingCalendar known = days.calendar();
        Map<Integer, CalendarYear> unlike = unlike(known, read);
        List<Refusal> refusals = refusals(known, unlike, replacing);
        if (!refusals.isEmpty()) {
            return new CalendarOutcome.Refused(refusals);
        }
        if (unlike.isEmpty()) {
            return new CalendarOutcome.Unchanged(read.years());
        }
        SortedSet<Integer> replaced = new TreeSet<>(unlike.keySet());
        replaced.retainAll(known.years());
        SortedSet<Integer> fresh = new TreeSet<>(unlike.keySet());
        fresh.removeAll(replaced);
        var outcome =
                new CalendarOutcome.Taken(
                        fresh, replaced, file.digest(), moved.by(known, known.with(unlike)));
        keep(file, read, unlike, replaced.isEmpty() ? "" : replacing.orElse(""), by);
        days.forget();
        record(file, outcome, replacing, by);
        return outcome;
    }

    private static Map<Integer, CalendarYear> unlike(WorkingCalendar known, WorkingCalendar read) {
        Map<Integer, CalendarYear> unlike = new TreeMap<>();
        for (int year : read.years()) {
            CalendarYear days = read.year(year).orElseThrow();
            if (known.year(year).flatMap(days::firstUnlike).isPresent()
                    || known.year(year).isEmpty()) {
                unlike.put(year, days);
            }
        }
        return unlike;
    }

    private List<Refusal> refusals(
            WorkingCalendar known, Map<Integer, CalendarYear> unlike, Optional<String> replacing) {
        LocalDate today = LocalDate.now(clock);
        return unlike.entrySet().stream()
                .flatMap(each ->
                        known
                                .year(each.getKey())
                                .flatMap(it -> it.firstUnlike(each.getValue()))
                                .filter(day -> replacing.isEmpty() || !day.isAfter(today))
                                .stream())
                .map(day ->
                        replacing.isEmpty()
                                ? Refusal.of("calendar.known", day.getYear() + "", day)
                                : Refusal.of("calendar.past", day))
                .toList();
    }

    private void keep(
            CalendarFile file,
            WorkingCalendar read,
            Map<Integer, CalendarYear> unlike,
            String reason,
            Actor by) {
        Label source = new Label(read.source().zh(), read.source().en());
        years.keep(
                unlike.entrySet().stream()
                        .map(each ->
                                new YearsTaken.Year(
                                        each.getKey(),
                                        each.getValue(),
                                        source,
                                        file.name(),
                                        file.digest(),
                                        reason,
                                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                                        by.account()))
                        .toList());
    }

    private void record(
            CalendarFile file,
            CalendarOutcome.Taken outcome,
            Optional<String> replacing,
            Actor by) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("file", file.name());
        details.put("digest", outcome.digest());
        details.put("moved", Integer.toString(outcome.moved().size()));
        if (!outcome.replaced().isEmpty()) {
            details.put("replaced", listed(outcome.replaced()));
            details.put("reason", replacing.orElse(""));
        }
        SortedSet<Integer> all = new TreeSet<>(outcome.fresh());
        all.addAll(outcome.replaced());
        ledger.record(new Act(by, "calendar.take", listed(all), details));
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        days.forget();
                    }
                });
    }

    private static String listed(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
