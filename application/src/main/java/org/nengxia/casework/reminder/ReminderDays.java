package org.nengxia.casework.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.reminder.Reminder.Kind;
import org.nengxia.casework.setting.CaseworkSettings;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.springframework.stereotype.Component;

/// Of what offices are to be reminded, and on which days. A case that is suspended reminds nobody,
/// and no day of a suspension does; a clock after which the procedure goes on by itself is over
/// then, and nobody is overdue.
@Component
public class ReminderDays {
    private final Deadlines deadlines;
    private final CaseworkSettings settings;

    /// By what the county set.
    public ReminderDays(Deadlines deadlines, CaseworkSettings settings) {
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /// Every reminder of the clocks of a case that had come up by a day.
    public List<Reminder> upTo(CaseFile file, LocalDate today) {
        if (file instanceof CaseFile.Suspended) {
            return List.of();
        }
        List<Reminder> reminders = new ArrayList<>();
        for (Deadline each : deadlines.of(file, today)) {
            switch (each.urgency()) {
                case SOON, OVERDUE -> reminders.addAll(of(file, each, today));
                case RUNNING, PAUSED, UNKNOWN -> {}
            }
        }
        return reminders;
    }

    private List<Reminder> of(CaseFile file, Deadline deadline, LocalDate today) {
        if (deadline.organ().isEmpty()) {
            return List.of();
        }
        String owed = deadline.task().map(Node.Task::id).orElse(deadline.clock());
        Organ organ = deadline.organ().get();
        LocalDate due = deadline.lastDay().orElseThrow();
        return days(file, deadline, due, today).stream()
                .filter(each -> !each.day().isAfter(today))
                .filter(each ->
                        file.progress().pauses().stream().noneMatch(it -> it.holds(each.day())))
                .map(each ->
                        new Reminder(
                                file.number(),
                                deadline.clock(),
                                owed,
                                organ.code(),
                                organ.office(),
                                due,
                                each.kind(),
                                each.round(),
                                each.day()))
                .toList();
    }

    private record Due(Kind kind, int round, LocalDate day) {}

    private List<Due> days(CaseFile file, Deadline deadline, LocalDate due, LocalDate today) {
        List<Due> days = new ArrayList<>();
        LocalDate soon = deadlines.pressingSince(file, deadline);
        if (soon.isBefore(due)) {
            days.add(new Due(Kind.SOON, 0, soon));
        }
        days.add(new Due(Kind.TODAY, 0, due));
        if (!deadline.leads()) {
            LocalDate day = due.plusDays(1);
            for (int round = 0; !day.isAfter(today); round++) {
                days.add(new Due(Kind.OVERDUE, round, day));
                day = day.plusDays(settings.remindedAgain());
            }
        }
        return days;
    }
}
