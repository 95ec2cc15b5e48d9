package org.nengxia.policy.procedure.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Move;
import org.nengxia.policy.procedure.course.Ways;

/// Whether everything can be reached and comes to an end: no stop that no way leads to, no dead
/// end, no round that turns without anybody's act, and review and appeal within reach of each
/// decision.
final class Ending {

    private static final Label DEAD = new Label("走到这里再也到不了结束", "from here no end can be reached");
    private static final Label ROUND =
            new Label("无人作为也会循环不止", "this turns in a round without anybody's act");

    private final Procedure procedure;
    private final Node.Start start;
    private final Ways ways;
    private final Reach reach;
    private final Told told;

    Ending(Procedure procedure, Node.Start start, Ways ways, Told told) {
        this.procedure = procedure;
        this.start = start;
        this.ways = ways;
        this.reach = new Reach(ways);
        this.told = told;
    }

    void check() {
        Set<Node> reached = reach.all(start);
        for (Node node : procedure.nodes()) {
            if (!reaches(node, reached)) {
                told.of(node, "没有路径走到这里，请接好或删除", "cannot be reached; connect or remove it");
            }
        }
        reached.forEach(this::ends);
        reached.forEach(this::turns);
        reached.stream().filter(Ending::decides).forEach(this::rights);
    }

    private boolean reaches(Node node, Set<Node> reached) {
        return switch (node) {
            case Node.Gateway gateway -> !procedure.to(gateway.id()).isEmpty();
            case Node.Boundary _ -> true;
            default -> reached.contains(node);
        };
    }

    private void ends(Node node) {
        if (reach.path(node, Node.End.class::isInstance).isEmpty()) {
            reach.path(start, node::equals)
                    .ifPresent(
                            path -> told.along(path, DEAD, "请画出通向结束的去路", "draw a way to an end"));
        }
    }

    /// A round over waits and lapsed clocks only.
    private void turns(Node node) {
        Set<Node> passed = new HashSet<>();
        List<Node> next = List.of(node);
        while (!next.isEmpty()) {
            next =
                    next.stream()
                            .flatMap(each -> ways.from(each).stream())
                            .filter(Ending::withoutAct)
                            .map(Move::to)
                            .filter(passed::add)
                            .toList();
        }
        if (passed.contains(node)) {
            reach.path(start, node::equals)
                    .ifPresent(path ->
                            told.along(
                                    path, ROUND, "请在其中安排一个由人办理的任务", "put a person's act into it"));
        }
    }

    private static boolean withoutAct(Move move) {
        return move.outcome() == null;
    }

    private static boolean decides(Node node) {
        return node instanceof Node.Task task && task.form() == Form.ISSUE_DECISION;
    }

    private void rights(Node decision) {
        right(
                decision,
                Set.of(Form.REVIEW_DECISION, Form.RE_EXAMINE),
                new Label("作出决定后到不了复核", "review cannot be reached after the decision"));
        right(
                decision,
                Set.of(Form.APPEAL_DECISION),
                new Label("作出决定后到不了申诉处理", "appeal cannot be reached after the decision"));
    }

    private void right(Node decision, Set<Form> forms, Label lacking) {
        boolean there =
                reach.path(
                                decision,
                                node ->
                                        node instanceof Node.Task task
                                                && forms.contains(task.form()))
                        .isPresent();
        if (!there) {
            reach.path(start, decision::equals)
                    .ifPresent(path -> told.along(path, lacking, "请补上", "draw it"));
        }
    }
}
