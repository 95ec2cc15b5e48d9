package org.nengxia.casework.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.reminder.ReminderStore.Made;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Makes the reminders that have come up, each once and each with its entry in the ledger, also for
/// days on which the product was out of service; and ends those whose clock was answered.
@Service
public class Reminding {
    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
    private final ReminderDays days;
    private final ReminderStore store;
    private final Deadlines deadlines;
    private final Keeping keeping;
    private final Clock clock;

    Reminding(
            ReminderDays days,
            ReminderStore store,
            Deadlines deadlines,
            Keeping keeping,
            Clock clock) {
        this.days = days;
        this.store = store;
        this.deadlines = deadlines;
        this.keeping = keeping;
        this.clock = clock;
    }

    /// Makes what has come up in cases by today and was not made yet. One query reads what there
    /// is; a case is locked only when something is to be written, and left for the next look when
    /// somebody acted in it meanwhile.
    public void remind(Collection<CaseFile> files) {
        if (files.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Made made = store.made(files.stream().map(CaseFile::number).toList());
        for (CaseFile file : files) {
            List<Reminder> fresh = fresh(file, made, today);
            if (!fresh.isEmpty() || moved(file, made, today)) {
                keep(file, fresh, today);
            }
        }
    }

    private List<Reminder> fresh(CaseFile file, Made made, LocalDate today) {
        return days.upTo(file, today).stream()
                .filter(each -> !made.all().contains(each.key()))
                .toList();
    }

    /// Whether a reminder stands for a last day that its clock has no more.
    private boolean moved(CaseFile file, Made made, LocalDate today) {
        var running = deadlines.of(file, today);
        return made.standing().stream()
                .filter(each -> each.caseNumber().equals(file.number()))
                .anyMatch(each ->
                        running.stream()
                                .filter(it -> it.clock().equals(each.clock()))
                                .noneMatch(it ->
                                        it.lastDay().isEmpty()
                                                || it.lastDay().get().equals(each.due())));
    }

    /// One case that cannot be written must not hold up the others.
    private void keep(CaseFile file, List<Reminder> fresh, LocalDate today) {
        try {
            keeping.keep(file, fresh, today);
        } catch (RuntimeException fault) {
            LOG.error("Nobody could be reminded of case {}", file.number(), fault);
        }
    }

    /// Ends, in the transaction of an act, the reminders that it answered.
    public void follow(CaseFile file, LocalDate today) {
        store.answered(file.number(), file.version(), deadlines.of(file, today));
    }

    /// Keeps the reminders of one case in a transaction.
    @org.springframework.stereotype.Component("casework.keepingReminders")
    static class Keeping {
        private final ReminderStore store;
        private final Deadlines deadlines;
        private final Ledger ledger;
        private final Clock clock;

        Keeping(ReminderStore store, Deadlines deadlines, Ledger ledger, Clock clock) {
            this.store = store;
            this.deadlines = deadlines;
            this.ledger = ledger;
            this.clock = clock;
        }

        /// Makes them unless somebody acted in the case since it was read.
        @org.springframework.transaction.annotation.Transactional
        public void keep(CaseFile file, List<Reminder> fresh, LocalDate today) {
            if (!store.unchanged(file.number(), file.version())) {
                return;
            }
            if (store.answered(file.number(), file.version(), deadlines.of(file, today)) > 0) {
                record("casework.reminders-end", file.number(), Map.of());
            }
            for (Reminder each : fresh) {
                if (store.add(each, today, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
                    record("casework.remind", file.number(), details(each));
                }
            }
        }

        /// A paper's code counts the entries about its case, so these are about its clocks.
        private void record(String act, String number, Map<String, String> details) {
            ledger.record(new Act(Actor.PRODUCT, act, number + " clocks", details));
        }

        private static Map<String, String> details(Reminder reminder) {
            return Map.of(
                    "clock", reminder.clock(),
                    "kind", reminder.kind().name().toLowerCase(java.util.Locale.ROOT),
                    "due", reminder.due().toString(),
                    "came", reminder.came().toString());
        }
    }
}
