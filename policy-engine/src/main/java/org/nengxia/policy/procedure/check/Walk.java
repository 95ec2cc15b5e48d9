package org.nengxia.policy.procedure.check;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Obligation.Gate;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Duties;
import org.nengxia.policy.procedure.course.Move;
import org.nengxia.policy.procedure.course.Ways;

/// Walks every state of a procedure once, a state being a stop and what has been met on the way
/// there, shortest paths first. There are at most as many states as stops times sets of
/// obligations; loops come back to states already seen.
final class Walk {

    private static final Label STANDING =
            new Label("已执行的决定没有撤销", "a decision that was carried out is left standing");

    private final Procedure procedure;
    private final Ways ways;
    private final Set<Obligation> required;
    private final Told told;
    private final Set<State> seen = new HashSet<>();
    private final Set<String> lacking = new HashSet<>();
    private final Queue<Step> next = new ArrayDeque<>();
    private boolean effective;

    private record State(String node, Duties duties) {}

    private record Step(Path path, Duties duties) {}

    Walk(Procedure procedure, Ways ways, Set<Obligation> required, Told told) {
        this.procedure = procedure;
        this.ways = ways;
        this.required = required;
        this.told = told;
    }

    void check() {
        procedure.start().ifPresent(start -> enter(new Step(Path.from(start), Duties.NONE)));
        while (!next.isEmpty()) {
            Step step = next.remove();
            for (Move move : ways.from(step.path.at())) {
                enter(new Step(step.path.then(move), step.duties.after(move)));
            }
        }
        if (!effective) {
            told.of(
                    procedure.id(),
                    "没有一条路径通向决定生效，请补上",
                    "has no path to a decision in effect; draw one");
        }
    }

    private void enter(Step step) {
        Node at = step.path.at();
        if (!seen.add(new State(at.id(), step.duties))) {
            return;
        }
        switch (at) {
            case Node.Task task when task.form() == Form.ISSUE_DECISION ->
                    demand(step, EnumSet.of(Gate.DECISION));
            case Node.Task task when task.form() == Form.EXECUTE ->
                    demand(step, EnumSet.of(Gate.DECISION, Gate.EXECUTION));
            case Node.End end -> end(end, step);
            default -> {}
        }
        next.add(step);
    }

    private void end(Node.End end, Step step) {
        if (end.kind() == EndKind.IN_EFFECT) {
            effective = true;
            demand(step, EnumSet.allOf(Gate.class));
        } else if (end.kind() != EndKind.TRANSFERRED
                && step.duties.executed()
                && lacking.add(end.id())) {
            told.along(
                    step.path, STANDING, "请先画恢复（restore）", "draw an act of form restore before it");
        }
    }

    private void demand(Step step, Set<Gate> gates) {
        for (Obligation each : required) {
            if (gates.contains(each.gate())
                    && !step.duties.has(each)
                    && lacking.add(step.path.at().id() + each)) {
                Label gate = each.gate().title();
                told.along(
                        step.path,
                        new Label(
                                gate.zh() + each.lacking().zh(),
                                each.lacking().en() + " " + gate.en()),
                        "请补上这一步",
                        "add the act");
            }
        }
    }
}
