package org.nengxia.casework.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.deadline.YearsTaken;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Takes, at each start, the files in the folder `calendars` of the data folder that were not taken
/// yet. One that is refused is left out whole, and why is told; a year that is known is never
/// changed from here.
@Component
public class CalendarFolder implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFolder.class);
    private final Path folder;
    private final Calendars calendars;
    private final YearsTaken years;
    private volatile List<Refusal> faults = List.of();

    CalendarFolder(@Value("${nengxia.home}") Path home, Calendars calendars, YearsTaken years) {
        this.folder = home.resolve("calendars");
        this.calendars = calendars;
        this.years = years;
    }

    /// What is wrong with files that lay in the folder at the start; one sentence each.
    public List<Refusal> faults() {
        return faults;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Refusal> wrong = new ArrayList<>();
        List<String> known = years.all().stream().map(YearsTaken.Year::digest).toList();
        for (Path path : files()) {
            CalendarFile file = read(path);
            if (!known.contains(file.digest())) {
                wrong.addAll(taken(file));
            }
        }
        wrong.forEach(each -> LOG.error("Calendar not taken: {} {}", each.key(), each.details()));
        faults = List.copyOf(wrong);
    }

    private List<Refusal> taken(CalendarFile file) {
        return switch (calendars.take(file, Optional.empty(), Actor.PRODUCT)) {
            case CalendarOutcome.Refused(var reasons) -> reasons;
            case CalendarOutcome.Taken taken -> {
                LOG.info("{} taken: {}", file.name(), taken.fresh());
                yield List.of();
            }
            case CalendarOutcome.Unchanged _ -> List.of();
        };
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarFile read(Path path) {
        try {
            return CalendarFile.at(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
