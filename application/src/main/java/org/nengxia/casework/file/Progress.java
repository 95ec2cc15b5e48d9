package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.policy.calendar.Pause;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;
import org.nengxia.policy.procedure.course.Step;

/// How far a case has come: its course through the procedure and all that happened.
///
/// @param steps for each happening of the course the number of its entry, so that each clock finds
///   the day that set it going
public record Progress(
        Dossier dossier, Law law, Course course, List<Entry> entries, List<Integer> steps) {

    private static final Set<Form> OF_APPEAL =
            Set.of(Form.ACCEPT_APPEAL, Form.APPEAL_DECISION, Form.EXTENDED_APPEAL_DECISION);

    /// Keeps its own copies.
    public Progress {
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
    }

    static Progress opened(Dossier dossier, Law law) {
        return new Progress(dossier, law, law.begin(dossier.procedure()), List.of(), List.of());
    }

    /// The day of the happening of the course with that number; 0 is the opening.
    public LocalDate day(int happening) {
        return happening == 0 ? dossier.openedOn() : entries.get(steps.get(happening - 1) - 1).on();
    }

    /// The day of what was recorded last.
    public LocalDate lastDay() {
        return entries.isEmpty() ? dossier.openedOn() : entries.getLast().on();
    }

    /// The day before which an event cannot have happened: that of what was recorded last. What the
    /// person concerned handed in may be recorded after what others did beside the procedure
    /// meanwhile, such as carrying out; it came before, and its day counts.
    LocalDate earliest(CaseEvent event) {
        return ofThePerson(event)
                ? entries.stream()
                        .filter(entry -> !beside(entry.event()))
                        .map(Entry::on)
                        .reduce(dossier.openedOn(), (_, later) -> later)
                : lastDay();
    }

    private boolean ofThePerson(CaseEvent event) {
        return event instanceof CaseEvent.Acted(CaseAct act)
                && form(act.task())
                        .filter(form -> form.offices().contains(Office.PERSON))
                        .isPresent();
    }

    private boolean beside(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Acted(CaseAct act) -> form(act.task()).filter(Form::beside).isPresent();
            case CaseEvent.Ruled _,
                    CaseEvent.HandedOver _,
                    CaseEvent.AppealRouted _,
                    CaseEvent.ReturnVisited _ ->
                    true;
            default -> false;
        };
    }

    /// The organ that takes an act; an organ of appeal by the name that holds in the case.
    public Organ organ(Node.Task task) {
        Organ drawn = law.procedures().organ(task.organ()).orElseThrow();
        return drawn.office() == Office.APPEAL_ORGAN
                ? appealRoute().map(AppealRoute::organ).orElse(drawn)
                : drawn;
    }

    /// To whom the decision that was issued last is appealed, by who the person was on that day;
    /// none before a decision, and where the procedure knows no appeal.
    public Optional<AppealRoute> appealRoute() {
        List<Entry> since = sinceDecision();
        return since.isEmpty()
                ? Optional.empty()
                : course.procedure().tasks().stream()
                        .filter(task -> task.form() == Form.ACCEPT_APPEAL)
                        .flatMap(task -> law.procedures().organ(task.organ()).stream())
                        .findFirst()
                        .map(drawn -> route(drawn, since));
    }

    private AppealRoute route(Organ drawn, List<Entry> since) {
        return named(since)
                .map(it -> AppealRoute.named(drawn, it.organ(), it.basis()))
                .orElseGet(() ->
                        AppealRoute.of(
                                law.procedures(), drawn, dossier.leading(since.getFirst().on())));
    }

    private static Optional<CaseEvent.AppealRouted> named(List<Entry> since) {
        return since.stream()
                .map(Entry::event)
                .filter(CaseEvent.AppealRouted.class::isInstance)
                .map(CaseEvent.AppealRouted.class::cast)
                .reduce((_, later) -> later);
    }

    /// The entries from the decision on that was issued last.
    private List<Entry> sinceDecision() {
        for (Entry entry : entries.reversed()) {
            if (entry.event() instanceof CaseEvent.Acted(CaseAct.Issued _)) {
                return entries.subList(entry.seq() - 1, entries.size());
            }
        }
        return List.of();
    }

    /// Whether an act of an appeal may still come.
    boolean appealAhead() {
        return course.mayCome(OF_APPEAL, Form.ISSUE_DECISION);
    }

    /// Whether an appeal against the decision that was issued last was taken up.
    boolean appealTakenUp() {
        return sinceDecision().stream()
                .anyMatch(each ->
                        each.event() instanceof CaseEvent.Acted(CaseAct act)
                                && act.outcome() == Outcome.ACCEPTED
                                && form(act.task()).filter(Form.ACCEPT_APPEAL::equals).isPresent());
    }

    /// The task that is open under an id.
    public Optional<Node.Task> open(String task) {
        return course.open().stream()
                .map(each -> each.task())
                .filter(each -> each.id().equals(task))
                .findFirst();
    }

    /// The form of a task of the procedure that the case follows.
    Optional<Form> form(String task) {
        return course.procedure()
                .node(task)
                .filter(Node.Task.class::isInstance)
                .map(each -> ((Node.Task) each).form());
    }

    /// The spans during which the case was suspended and its clocks stood.
    public List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (Entry entry : entries) {
            switch (entry.event()) {
                case CaseEvent.SuspendedFor(String reason) ->
                        pauses.add(new Pause(entry.on(), Optional.empty(), reason));
                case CaseEvent.Resumed _ -> {
                    Pause open = pauses.removeLast();
                    pauses.add(new Pause(open.from(), Optional.of(entry.on()), open.reason()));
                }
                default -> {}
            }
        }
        return List.copyOf(pauses);
    }

    /// The same with one more entry that does not touch the course.
    Progress with(Entry entry) {
        return new Progress(dossier, law, course, appended(entries, entry), steps);
    }

    /// The course after an entry; refused where the procedure does not allow it.
    Step stepped(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Acted(CaseAct act) -> acted(act);
            case CaseEvent.TimeUp(String clock) -> course.timeUp(clock);
            default -> new Step.Done(course);
        };
    }

    private Step acted(CaseAct act) {
        Step step = course.act(act.task(), act.outcome());
        return act instanceof CaseAct.Proposed proposed && step instanceof Step.Done(Course next)
                ? proposed.proposal()
                        .map(CaseAct.Proposal::measure)
                        .filter(measure -> !leadsTo(measure))
                        .flatMap(measure -> law.leadingTo(measure, grounds(), dossier.subject()))
                        .map(other -> law.moved(other, next.happened()))
                        .orElse(step)
                : step;
    }

    /// The grounds of the case, also those that were joined.
    public List<String> grounds() {
        Stream<String> joined =
                entries.stream()
                        .flatMap(each ->
                                each.event() instanceof CaseEvent.Joined later
                                        ? later.grounds().stream()
                                        : Stream.of());
        return Stream.concat(dossier.grounds().stream(), joined).distinct().toList();
    }

    /// The numbers of the evidence of the case, also of what was joined, in the order in which it
    /// came.
    public List<String> evidence() {
        Stream<String> joined =
                entries.stream()
                        .flatMap(each ->
                                each.event() instanceof CaseEvent.Joined later
                                        ? later.evidence().stream()
                                        : Stream.of());
        return Stream.concat(dossier.evidence().stream(), joined).distinct().toList();
    }

    /// Whether the procedure that the case follows now leads to a measure.
    boolean leadsTo(String measure) {
        return course.procedure().measures().contains(measure);
    }

    /// The same after an entry that took the course on.
    Progress on(Course next, Entry entry) {
        boolean happened = next.happened().size() > course.happened().size();
        return new Progress(
                dossier,
                law,
                next,
                appended(entries, entry),
                happened ? appended(steps, entry.seq()) : steps);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    /// What has happened in the course so far.
    public List<Happening> happened() {
        return course.happened();
    }
}
