package org.nengxia.policy.procedure.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Move;
import org.nengxia.policy.procedure.course.Ways;
import org.nengxia.policy.term.TimeLimit;

/// Whether each legal time limit that an act sets off has its timer on every way on, and each timer
/// its beginning on every way there.
final class Deadlines {

    private final Procedure procedure;
    private final Node.Start start;
    private final List<TimeLimit> limits;
    private final Ways ways;
    private final Told told;

    Deadlines(Procedure procedure, Node.Start start, List<TimeLimit> limits, Ways ways, Told told) {
        this.procedure = procedure;
        this.start = start;
        this.limits = limits;
        this.ways = ways;
        this.told = told;
    }

    void check() {
        limits.stream().filter(each -> each.standing().acts()).forEach(this::kept);
        procedure.all(Node.Wait.class).forEach(each -> begun(each, each, each.clock()));
        for (Node.Boundary each : procedure.all(Node.Boundary.class).toList()) {
            procedure.node(each.task()).ifPresent(task -> begun(each, task, each.clock()));
        }
    }

    private void kept(TimeLimit limit) {
        for (Node.Task task : procedure.tasks()) {
            ways.from(task).stream()
                    .filter(move -> sets(move, Set.of(limit.starts())))
                    .forEach(move -> kept(limit, move));
        }
    }

    private void kept(TimeLimit limit, Move move) {
        Predicate<Node> timed = node -> clocks(node).anyMatch(new Clock.Legal(limit.id())::equals);
        Path from = Path.from(move.from()).then(move);
        new Reach(ways)
                .path(
                        from,
                        node -> node instanceof Node.End && !timed.test(node),
                        _ -> true,
                        node -> timed.test(node) || undoes(node))
                .ifPresent(path ->
                        told.along(
                                path,
                                new Label(
                                        "起算了法定期限 "
                                                + limit.id()
                                                + "（"
                                                + limit.title().zh()
                                                + "），却没有计时",
                                        "sets off the legal time limit "
                                                + limit.id()
                                                + " ("
                                                + limit.title().en()
                                                + ") and has no timer for it"),
                                "请在这条路径上画一个引用 " + limit.id() + " 的计时事件",
                                "draw a timer event with ref " + limit.id() + " on this path"));
    }

    /// With the decision its time limits fall away.
    private static boolean undoes(Node node) {
        return node instanceof Node.Task task && task.form() == Form.RESTORE;
    }

    private Stream<Clock> clocks(Node node) {
        return node instanceof Node.Wait wait
                ? Stream.of(wait.clock())
                : procedure.clocksAt(node.id()).stream().map(Node.Boundary::clock);
    }

    /// Refuses a clock that can be reached before what it counts from.
    private void begun(Node clock, Node place, Clock written) {
        Optional<Predicate<Move>> before =
                switch (written) {
                    case Clock.Legal(String id) ->
                            TimeLimit.of(limits, id)
                                    .map(each -> move -> !sets(move, Set.of(each.starts())));
                    case Clock.Fixed fixed ->
                            Optional.of(move -> !move.from().id().equals(fixed.task()));
                    case Clock.Own own ->
                            own.after().map(task -> move -> !move.from().id().equals(task));
                };
        before.flatMap(may ->
                        new Reach(ways).path(Path.from(start), place::equals, may, _ -> false))
                .ifPresent(path ->
                        told.along(
                                path,
                                new Label(
                                        "计时“" + clock.title().zh() + "”的起算点还没有发生",
                                        "what the timer \""
                                                + clock.title().en()
                                                + "\" counts from has not happened"),
                                "请把起算的步骤画在前面，或改用别的期限",
                                "draw the act it counts from before it, or use another limit"));
    }

    private static boolean sets(Move move, Set<String> events) {
        Outcome outcome = move.outcome();
        return outcome != null
                && move.from() instanceof Node.Task task
                && task.form().events(outcome).stream().anyMatch(events::contains);
    }
}
