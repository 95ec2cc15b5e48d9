package org.nengxia.casework.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nengxia.casework.deadline.Deadline.Urgency;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Progress;
import org.nengxia.casework.setting.CaseworkSettings;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.calendar.Pause;
import org.nengxia.policy.calendar.TimeBudget;
import org.nengxia.policy.calendar.TimeLeft;
import org.nengxia.policy.calendar.WorkingCalendar;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.RunningClock;
import org.nengxia.policy.term.TimeLimit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Reckons the clocks of cases on the national working calendar (工作日历).
@Component
public class Deadlines {
    private final Supplier<WorkingCalendar> calendar;
    private final CaseworkSettings settings;

    /// By what the county set, on the calendar that it has.
    @Autowired
    public Deadlines(CaseworkSettings settings, WorkingDays days) {
        this(settings, days::calendar);
    }

    private Deadlines(CaseworkSettings settings, Supplier<WorkingCalendar> calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /// The calendar that limits are reckoned on.
    public WorkingCalendar workingDays() {
        return calendar.get();
    }

    /// The same clocks, were they reckoned on another calendar.
    public Deadlines on(WorkingCalendar other) {
        return new Deadlines(settings, () -> other);
    }

    /// Every clock that runs in a case on a day; in one that is closed, only that of the next
    /// return visit.
    public List<Deadline> of(CaseFile file, LocalDate today) {
        Progress progress = file.progress();
        Stream<Deadline> visits =
                VisitClock.of(file).stream().map(each -> visit(progress, each, today));
        return file instanceof CaseFile.Closed
                ? visits.toList()
                : Stream.concat(
                                progress.course().clocks().stream()
                                        .map(each -> deadline(progress, each, today)),
                                visits)
                        .toList();
    }

    private Deadline visit(Progress progress, VisitClock visit, LocalDate today) {
        TimeLeft left =
                new TimeBudget(visit.since(), visit.limit().length(), progress.pauses())
                        .on(today, calendar.get());
        return new Deadline(
                visit.limit().id(),
                visit.limit().title(),
                Optional.empty(),
                Optional.of(visit.organ()),
                visit.since(),
                left,
                urgency(left),
                false,
                visit.limit().citations());
    }

    /// Why an act comes too late: more time can be taken only while the time that it prolongs is
    /// not over (公务员法第九十六条). Nothing is refused where that cannot be told.
    public Optional<Refusal> tooLate(CaseFile file, CaseEvent event, LocalDate on) {
        return event instanceof CaseEvent.Acted(CaseAct act) && act.outcome() == Outcome.EXTENDED
                ? of(file, on).stream()
                        .filter(each ->
                                each.task().filter(it -> it.id().equals(act.task())).isPresent())
                        .flatMap(each ->
                                each.left() instanceof TimeLeft.Over(LocalDate last, _)
                                        ? Stream.of(Refusal.of("casework.extendedTooLate", last))
                                        : Stream.of())
                        .findFirst()
                : Optional.empty();
    }

    /// The first clock that ran out before a day and takes the case on without the act.
    public Optional<Deadline> lapsed(CaseFile file, LocalDate day) {
        return lapsed(file, day, day, 0);
    }

    /// The same for the calendar itself, which leaves the office so many days to record what the
    /// person concerned handed in on paper in time.
    public Optional<Deadline> lapsedForGood(CaseFile file, LocalDate today) {
        return lapsedForGood(file, today, today);
    }

    /// The first clock that ran out before the day of an act recorded today; a right of the person
    /// concerned only once the days for recording what was handed in are over.
    public Optional<Deadline> lapsedForGood(CaseFile file, LocalDate day, LocalDate today) {
        return lapsed(file, day, today, settings.recordedWithin());
    }

    /// Whether an event is an act that is the person's own to take in the case.
    public boolean ofThePerson(CaseFile file, CaseEvent event) {
        return event instanceof CaseEvent.Acted(CaseAct act)
                && file.progress().open(act.task()).stream()
                        .map(file.progress()::organ)
                        .anyMatch(each -> each.office() == Office.PERSON);
    }

    /// Why an act that is not due yet must wait: the person's time is over, but what was handed in
    /// on paper may still be recorded.
    public Optional<Refusal> held(CaseFile file, CaseEvent event, LocalDate on) {
        return event instanceof CaseEvent.Acted(CaseAct act)
                        && file.progress().open(act.task()).isEmpty()
                ? of(file, on).stream()
                        .filter(each -> each.leads() && persons(each) && over(each, on, on, 0))
                        .flatMap(each -> each.lastDay().stream())
                        .map(last ->
                                Refusal.of(
                                        "casework.stillRecordable",
                                        last,
                                        last.plusDays(settings.recordedWithin())))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Deadline> lapsed(CaseFile file, LocalDate day, LocalDate today, int late) {
        return of(file, day).stream()
                .filter(each -> each.leads() && over(each, day, today, late))
                .min(Comparator.comparing(each -> each.lastDay().orElseThrow()));
    }

    private static boolean over(Deadline deadline, LocalDate day, LocalDate today, int late) {
        return deadline.left() instanceof TimeLeft.Over(LocalDate last, _)
                && last.isBefore(day)
                && last.plusDays(persons(deadline) ? late : 0).isBefore(today);
    }

    private static boolean persons(Deadline deadline) {
        return deadline.organ().filter(each -> each.office() == Office.PERSON).isPresent();
    }

    private Deadline deadline(Progress progress, RunningClock running, LocalDate today) {
        var task = task(progress, running);
        TimeLeft left = left(progress, running, today);
        return new Deadline(
                running.id(),
                running.title(),
                task,
                task.map(progress::organ),
                progress.day(running.since()),
                left,
                urgency(left),
                running.leads(),
                citations(progress, running.clock()));
    }

    private Urgency urgency(TimeLeft left) {
        return switch (left) {
            case TimeLeft.Over _ -> Urgency.OVERDUE;
            case TimeLeft.Left(_, long days) when days <= settings.remindedBefore() -> Urgency.SOON;
            case TimeLeft.Left _ -> Urgency.RUNNING;
            case TimeLeft.Paused _ -> Urgency.PAUSED;
            case TimeLeft.Beyond _ -> Urgency.UNKNOWN;
        };
    }

    /// The day from which on a clock with a last day presses, unbroken up to that day: so many days
    /// before it as the county set, but not before the clock began to run, nor before the day on
    /// which the case was last resumed.
    public LocalDate pressingSince(CaseFile file, Deadline deadline) {
        LocalDate day = deadline.lastDay().orElseThrow();
        while (deadline.since().isBefore(day) && presses(file, deadline, day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean presses(CaseFile file, Deadline deadline, LocalDate day) {
        return of(file, day).stream()
                .filter(each -> each.clock().equals(deadline.clock()))
                .anyMatch(each -> each.urgency() == Urgency.SOON);
    }

    private static Optional<Node.Task> task(Progress progress, RunningClock running) {
        return progress.course()
                .procedure()
                .node(running.id())
                .filter(Node.Boundary.class::isInstance)
                .map(each -> ((Node.Boundary) each).task())
                .flatMap(progress::open);
    }

    private TimeLeft left(Progress progress, RunningClock running, LocalDate today) {
        LocalDate since = progress.day(running.since());
        return switch (running.clock()) {
            case Clock.Legal(String id) ->
                    new TimeBudget(
                                    since,
                                    limit(progress, id).counted(progress.law().limits()).length(),
                                    progress.pauses())
                            .on(today, calendar.get());
            case Clock.Own(var length, _, _) ->
                    new TimeBudget(since, length, progress.pauses()).on(today, calendar.get());
            case Clock.Fixed fixed ->
                    fixed(progress, fixedDay(progress, fixed.task()), running.leads(), today);
        };
    }

    /// A day that was fixed stays, but while the case is suspended it does not run. A wait until
    /// that day is over when the day comes, so that what is due then can be done on it.
    private static TimeLeft fixed(
            Progress progress, LocalDate fixed, boolean waits, LocalDate today) {
        Optional<Pause> pause =
                progress.pauses().stream().filter(each -> each.holds(today)).findFirst();
        LocalDate day = waits ? fixed.minusDays(1) : fixed;
        if (pause.isPresent()) {
            return new TimeLeft.Paused(pause.get());
        }
        return day.isBefore(today)
                ? new TimeLeft.Over(day, ChronoUnit.DAYS.between(day, today))
                : new TimeLeft.Left(day, ChronoUnit.DAYS.between(today, day));
    }

    private static LocalDate fixedDay(Progress progress, String task) {
        return progress.entries().stream()
                .map(Entry::event)
                .filter(CaseEvent.Acted.class::isInstance)
                .map(each -> ((CaseEvent.Acted) each).act())
                .filter(act -> act.task().equals(task))
                .flatMap(act -> reviewDay(act).stream())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Optional<LocalDate> reviewDay(CaseAct act) {
        return switch (act) {
            case CaseAct.Issued issued -> issued.reviewOn();
            case CaseAct.Looked looked -> looked.reviewOn();
            default -> Optional.empty();
        };
    }

    private static TimeLimit limit(Progress progress, String id) {
        return TimeLimit.of(progress.law().limits(), id).orElseThrow();
    }

    private static List<Citation> citations(Progress progress, Clock clock) {
        return switch (clock) {
            case Clock.Legal(String id) -> limit(progress, id).citations();
            case Clock.Own(_, _, var citations) -> citations;
            case Clock.Fixed(_, var citations) -> citations;
        };
    }
}
