package org.nengxia.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.reminder.Reminding;
import org.nengxia.casework.store.CaseStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sees to it, at each start and every quarter of an hour, that offices are reminded and that open
/// cases whose clocks ran out go on, also for what came up while the product was down. It reads the
/// cases in batches and touches only those; each is locked and looked at again in a transaction of
/// its own.
@Component
class TimeUps {
    private static final Logger LOG = LoggerFactory.getLogger(TimeUps.class);
    private static final int BATCH = 200;
    private final CaseStore store;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Reminding reminding;
    private final Clock clock;

    TimeUps(CaseStore store, Cases cases, Deadlines deadlines, Reminding reminding, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.deadlines = deadlines;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${nengxia.casework.first-look:PT30S}",
            fixedDelayString = "${nengxia.casework.look:PT15M}")
    void look() {
        List<String> batch = store.clocked("", BATCH);
        while (!batch.isEmpty()) {
            look(batch);
            batch = store.clocked(batch.getLast(), BATCH);
        }
    }

    /// First the reminders that had come up, also of clocks whose time is up by now; then those of
    /// what a time that was up set going.
    private void look(List<String> batch) {
        LocalDate today = LocalDate.now(clock);
        Collection<CaseFile> files = read(batch);
        reminding.remind(files);
        List<String> up =
                files.stream()
                        .filter(file -> deadlines.lapsedForGood(file, today).isPresent())
                        .map(CaseFile::number)
                        .toList();
        up.forEach(this::lapse);
        reminding.remind(read(up));
    }

    private Collection<CaseFile> read(List<String> numbers) {
        return store.readable(numbers, TimeUps::unreadable).values();
    }

    /// One case that cannot be read must not hold up the others.
    private void lapse(String number) {
        try {
            cases.lapse(number);
        } catch (RuntimeException fault) {
            unreadable(number, fault);
        }
    }

    private static void unreadable(String number, RuntimeException fault) {
        LOG.error("The clocks of case {} could not be looked at", number, fault);
    }
}
