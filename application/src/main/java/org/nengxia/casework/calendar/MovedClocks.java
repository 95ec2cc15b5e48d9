package org.nengxia.casework.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.casework.calendar.CalendarOutcome.Moved;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Label;
import org.nengxia.policy.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Which clocks of open cases have another last day on another calendar.
@Component
class MovedClocks {
    private static final Logger LOG = LoggerFactory.getLogger(MovedClocks.class);
    private static final int BATCH = 200;
    private final CaseStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    MovedClocks(CaseStore store, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<Moved> by(WorkingCalendar before, WorkingCalendar after) {
        List<Moved> moved = new ArrayList<>();
        List<String> batch = store.clocked("", BATCH);
        while (!batch.isEmpty()) {
            store.readable(batch, MovedClocks::unreadable)
                    .values()
                    .forEach(file -> moved.addAll(by(file, before, after)));
            batch = store.clocked(batch.getLast(), BATCH);
        }
        return moved;
    }

    private List<Moved> by(CaseFile file, WorkingCalendar before, WorkingCalendar after) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Deadline> old =
                deadlines.on(before).of(file, today).stream()
                        .collect(Collectors.toMap(Deadline::clock, Function.identity()));
        return deadlines.on(after).of(file, today).stream()
                .map(each ->
                        new Moved(
                                file.number(),
                                new Label(each.title().zh(), each.title().en()),
                                Optional.ofNullable(old.get(each.clock()))
                                        .flatMap(Deadline::lastDay),
                                each.lastDay()))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static void unreadable(String number, RuntimeException fault) {
        LOG.error("The clocks of case {} could not be looked at", number, fault);
    }
}
