package org.nengxia.casework.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nengxia.kernel.Label;
import org.nengxia.policy.calendar.CalendarReader;
import org.nengxia.policy.calendar.CalendarReading;
import org.nengxia.policy.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The national working calendar (工作日历): the years that ship, and those of further files in the
/// folder `calendars` of the data folder, read at the start. A file with a fault is left out whole,
/// and what is wrong with it is told; a year that ships is never changed.
@Component
public class WorkingDays {
    private static final Logger LOG = LoggerFactory.getLogger(WorkingDays.class);
    private static final String SHIPPED = "calendars/cn.yaml";
    private static final long MOST_BYTES = 100_000;
    private static final int WARNED_DAYS = 60;
    private final WorkingCalendar calendar;
    private final List<Label> faults;

    @Autowired
    WorkingDays(@Value("${nengxia.home}") Path home) {
        List<Label> wrong = new ArrayList<>();
        WorkingCalendar all = shipped();
        for (Path file : files(home.resolve("calendars"))) {
            all = further(all, file, wrong);
        }
        this.calendar = all;
        this.faults = List.copyOf(wrong);
        wrong.forEach(each -> LOG.error("{} · {}", each.zh(), each.en()));
    }

    private WorkingDays() {
        this.calendar = shipped();
        this.faults = List.of();
    }

    /// Only the years that ship.
    public static WorkingDays ofTheProduct() {
        return new WorkingDays();
    }

    private static WorkingCalendar shipped() {
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

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkingCalendar further(WorkingCalendar known, Path file, List<Label> wrong) {
        String name = "calendars/" + file.getFileName();
        try {
            if (Files.size(file) > MOST_BYTES) {
                wrong.add(
                        new Label(
                                name + "：超过 100 KB，请只写放假安排",
                                name + ": more than 100 KB; write days only"));
                return known;
            }
            return switch (CalendarReader.read(name, Files.readString(file))) {
                case CalendarReading.Ready(WorkingCalendar read) -> known.with(read);
                case CalendarReading.Refused(var found) -> {
                    found.forEach(each ->
                            wrong.add(new Label(each.sentence().zh(), each.sentence().en())));
                    yield known;
                }
            };
        } catch (CharacterCodingException e) {
            wrong.add(new Label(name + "：不是 UTF-8，请另存", name + ": is not UTF-8; save it so"));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The calendar that limits in working days are reckoned on.
    public WorkingCalendar calendar() {
        return calendar;
    }

    /// What is wrong with further files; one sentence each.
    public List<Label> faults() {
        return faults;
    }

    /// The last day that the calendar can tell of, from a day on without a gap.
    public LocalDate ends(LocalDate today) {
        int year = today.getYear();
        while (calendar.years().contains(year)) {
            year++;
        }
        return LocalDate.of(year - 1, 12, 31);
    }

    /// Whether limits that begin within the next 60 days may run past its end.
    public boolean runsOut(LocalDate today) {
        return today.plusDays(WARNED_DAYS).isAfter(ends(today));
    }
}
