package org.nengxia.casework.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.calendar.CalendarReader;
import org.nengxia.policy.calendar.CalendarReading;
import org.nengxia.policy.calendar.CalendarYear;
import org.nengxia.policy.calendar.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The national working calendar (工作日历): the years that ship, and those taken since, which count
/// instead where both speak of a year. What another process of the product takes counts here within
/// seconds.
@Component
public class WorkingDays {
    private static final String SHIPPED = "calendars/cn.yaml";
    private static final int WARNED_DAYS = 60;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private final WorkingCalendar shipped = read();
    private final Supplier<List<YearsTaken.Year>> taken;
    private volatile @Nullable Known known;

    private record Known(WorkingCalendar calendar, long nanos) {
        boolean fresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    @Autowired
    WorkingDays(YearsTaken taken) {
        this(taken::all);
    }

    private WorkingDays(Supplier<List<YearsTaken.Year>> taken) {
        this.taken = taken;
    }

    /// Only the years that ship.
    public static WorkingDays ofTheProduct() {
        return new WorkingDays(List::of);
    }

    private static WorkingCalendar read() {
        try (InputStream in = new ClassPathResource(SHIPPED).getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return switch (CalendarReader.read(SHIPPED, text)) {
                case CalendarReading.Ready(WorkingCalendar read) -> read;
                case CalendarReading.Refused(var wrong) ->
                        throw new IllegalStateException(wrong.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The calendar that limits in working days are reckoned on, as it stands now.
    public WorkingCalendar calendar() {
        Known now = known;
        if (now == null || !now.fresh()) {
            now = new Known(shipped.with(years()), System.nanoTime());
            known = now;
        }
        return now.calendar();
    }

    private Map<Integer, CalendarYear> years() {
        return taken.get().stream()
                .collect(Collectors.toMap(YearsTaken.Year::year, YearsTaken.Year::days));
    }

    /// Looks again at what was taken when somebody asks next.
    public void forget() {
        known = null;
    }

    /// The last day that the calendar can tell of, from a day on without a gap.
    public LocalDate ends(LocalDate today) {
        int year = today.getYear();
        while (calendar().years().contains(year)) {
            year++;
        }
        return LocalDate.of(year - 1, 12, 31);
    }

    /// Whether limits that begin within the next 60 days may run past its end.
    public boolean runsOut(LocalDate today) {
        return today.plusDays(WARNED_DAYS).isAfter(ends(today));
    }
}
