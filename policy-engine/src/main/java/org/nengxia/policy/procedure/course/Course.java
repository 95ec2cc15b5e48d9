package org.nengxia.policy.procedure.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.term.TimeLimit;

/// The course of one case through its procedure: a value that answers which acts are open now and
/// which clocks run, and what it becomes when something happens. It touches nothing outside itself.
///
/// Carrying a decision out and handing in a self-criticism do not hold up what follows them: they
/// stay open beside it, for neither review nor appeal waits for them, nor they for it.
public final class Course {

    private final Track track;
    private final Position position;
    private final List<Happening> happened;

    private Course(Track track, Position position, List<Happening> happened) {
        this.track = track;
        this.position = position;
        this.happened = List.copyOf(happened);
    }

    /// What never changes in a course.
    private record Track(Procedure procedure, Ways ways, List<TimeLimit> limits) {}

    /// A stop, and the number of the happening that led there.
    private record Place(Node node, int since) {}

    /// Where the course is, and which acts are still to be taken beside.
    private record Position(Place main, List<Place> beside, Duties duties) {}

    /// A case just opened. `limits` are the legal time limits of the pack. The procedure is one of
    /// a pack that was read without fault.
    public static Course begin(Procedure procedure, List<TimeLimit> limits) {
        Track track = new Track(procedure, new Ways(procedure), List.copyOf(limits));
        Node.Start start =
                procedure
                        .start()
                        .orElseThrow(
                                () -> new IllegalArgumentException(procedure.id() + ": no start"));
        Position opened = new Position(new Place(start, 0), List.of(), Duties.NONE);
        Move first = track.ways.from(start).getFirst();
        return new Course(track, arrived(track, opened, first, 0), List.of());
    }

    /// The course after all of this happened one after the other; the first that may not is
    /// refused.
    public static Step replay(
            Procedure procedure, List<TimeLimit> limits, List<Happening> happenings) {
        Step step = new Step.Done(begin(procedure, limits));
        for (Happening each : happenings) {
            if (!(step instanceof Step.Done(Course course))) {
                return step;
            }
            step =
                    switch (each) {
                        case Happening.Acted(String task, Outcome outcome) ->
                                course.act(task, outcome);
                        case Happening.TimeUp(String clock) -> course.timeUp(clock);
                    };
        }
        return step;
    }

    /// Goes on by a move, past acts that hold nothing up, to the next stop.
    private static Position arrived(Track track, Position from, Move move, int since) {
        Duties duties = from.duties.after(move);
        List<Place> beside = new ArrayList<>(from.beside);
        Node at = move.to();
        while (at instanceof Node.Task task && task.form().beside()) {
            beside.removeIf(each -> each.node.equals(task));
            beside.add(new Place(task, since));
            Move on = track.ways.from(task).getFirst();
            duties = duties.after(on);
            at = on.to();
        }
        if (at instanceof Node.Task task && task.form() == Form.RESTORE) {
            beside.clear();
        }
        return new Position(new Place(at, since), List.copyOf(beside), duties);
    }

    /// The acts that may be taken now.
    public List<OpenAct> open() {
        return Stream.concat(Stream.of(position.main), position.beside.stream())
                .filter(place -> place.node instanceof Node.Task)
                .map(place -> open((Node.Task) place.node, place.since))
                .toList();
    }

    private OpenAct open(Node.Task task, int since) {
        List<RunningClock> clocks =
                track.procedure.clocksAt(task.id()).stream()
                        .map(each ->
                                new RunningClock(
                                        each.id(),
                                        each.title(),
                                        each.clock(),
                                        began(each.clock(), since),
                                        each.interrupting()))
                        .toList();
        return new OpenAct(task, task.form().outcomes(), clocks);
    }

    /// Every clock that runs now, also one that the course only waits for.
    public List<RunningClock> clocks() {
        Stream<RunningClock> waited =
                position.main.node instanceof Node.Wait wait
                        ? Stream.of(
                                new RunningClock(
                                        wait.id(),
                                        wait.title(),
                                        wait.clock(),
                                        began(wait.clock(), position.main.since),
                                        true))
                        : Stream.empty();
        return Stream.concat(waited, open().stream().flatMap(each -> each.clocks().stream()))
                .toList();
    }

    private int began(Clock clock, int arrived) {
        return switch (clock) {
            case Clock.Own own -> own.after().map(this::taken).orElse(arrived);
            case Clock.Fixed fixed -> taken(fixed.task());
            case Clock.Legal(String id) ->
                    TimeLimit.of(track.limits, id)
                            .map(limit -> limit.counted(track.limits).from())
                            .map(event -> last(acted -> events(acted).contains(event)))
                            .orElse(arrived);
        };
    }

    private int taken(String task) {
        return last(acted -> acted.task().equals(task));
    }

    private int last(Predicate<Happening.Acted> sought) {
        for (int i = happened.size(); i > 0; i--) {
            if (happened.get(i - 1) instanceof Happening.Acted acted && sought.test(acted)) {
                return i;
            }
        }
        return 0;
    }

    private Set<String> events(Happening.Acted acted) {
        return track.procedure.node(acted.task()).orElseThrow() instanceof Node.Task task
                ? task.form().events(acted.outcome())
                : Set.of();
    }

    /// Lets an open act be taken with an outcome it can have.
    public Step act(String task, Outcome outcome) {
        Optional<OpenAct> open =
                open().stream().filter(each -> each.task().id().equals(task)).findFirst();
        if (open.isEmpty()) {
            return refused("任务“" + task + "”现在不能办理", "the act '" + task + "' is not open");
        }
        if (!open.get().outcomes().contains(outcome)) {
            String can =
                    open.get().outcomes().stream()
                            .map(Outcome::key)
                            .collect(Collectors.joining(", "));
            return new Step.Refused(
                    new Label(
                            "“" + task + "”没有结果 " + outcome.key() + "，可选：" + can,
                            "'"
                                    + task
                                    + "' cannot result in "
                                    + outcome.key()
                                    + "; choose "
                                    + can));
        }
        Happening acted = new Happening.Acted(task, outcome);
        if (!position.main.node.id().equals(task)) {
            return done(acted, without(task));
        }
        return track.ways
                .by(open.get().task(), outcome)
                .map(move -> moved(acted, move))
                .orElseGet(() -> refused("“" + task + "”没有去路", "'" + task + "' leads nowhere"));
    }

    private Position without(String task) {
        List<Place> beside =
                position.beside.stream().filter(each -> !each.node.id().equals(task)).toList();
        return new Position(position.main, beside, position.duties);
    }

    /// Lets the time of a running clock be up. One that leads nowhere on is refused, for it only
    /// shows that an act is overdue.
    public Step timeUp(String clock) {
        boolean leads = clocks().stream().anyMatch(each -> each.id().equals(clock) && each.leads());
        if (!leads) {
            return refused(
                    "计时“" + clock + "”现在没有运行，或只提示逾期",
                    "the clock '" + clock + "' does not run now, or only shows what is overdue");
        }
        return track.procedure
                .node(clock)
                .flatMap(track.ways::lapsed)
                .map(move -> moved(new Happening.TimeUp(clock), move))
                .orElseGet(() -> refused("“" + clock + "”没有去路", "'" + clock + "' leads nowhere"));
    }

    private Step moved(Happening what, Move move) {
        return done(what, arrived(track, position, move, happened.size() + 1));
    }

    private Step done(Happening what, Position now) {
        List<Happening> all = new ArrayList<>(happened);
        all.add(what);
        return new Step.Done(new Course(track, now, all));
    }

    private Step refused(String zh, String en) {
        String open =
                open().stream().map(each -> each.task().id()).collect(Collectors.joining(", "));
        return new Step.Refused(
                new Label(
                        zh + "；可以办理：" + (open.isEmpty() ? "无" : open),
                        en + "; open are: " + (open.isEmpty() ? "none" : open)));
    }

    /// Where the course stands in the picture of its procedure: an act, a wait or an end.
    public Node at() {
        return position.main.node;
    }

    /// Whether an act of one of these forms is open or may still come, before an act of a form that
    /// begins anew what they are about.
    public boolean mayCome(Set<Form> forms, Form anew) {
        return track.ways.lead(
                position.main.node,
                node -> node instanceof Node.Task task && forms.contains(task.form()),
                node -> node instanceof Node.Task task && task.form() == anew);
    }

    /// How it ended; absent while an act is open or a clock is waited for.
    public Optional<Node.End> ended() {
        return position.main.node instanceof Node.End end && position.beside.isEmpty()
                ? Optional.of(end)
                : Optional.empty();
    }

    /// Which obligations are met so far.
    public Duties duties() {
        return position.duties;
    }

    /// All that happened, in order.
    public List<Happening> happened() {
        return happened;
    }

    /// The procedure that the case follows.
    public Procedure procedure() {
        return track.procedure;
    }
}
