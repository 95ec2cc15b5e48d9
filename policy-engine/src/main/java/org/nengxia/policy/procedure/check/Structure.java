package org.nengxia.policy.procedure.check;

import java.util.List;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;

/// Whether a procedure is joined so that it has one meaning: one start, one way on from each act,
/// and at each gateway exactly one way for each outcome of the act before it.
final class Structure {

    private final Procedure procedure;
    private final Told told;

    Structure(Procedure procedure, Told told) {
        this.procedure = procedure;
        this.told = told;
    }

    void check() {
        long starts = procedure.all(Node.Start.class).count();
        if (starts != 1) {
            told.of(
                    procedure.id(),
                    "须有且只有一个开始事件，现有 " + starts + " 个",
                    "must have one start event, but has " + starts);
        }
        procedure.nodes().forEach(this::node);
        procedure.flows().stream().filter(this::idle).forEach(this::unconditioned);
    }

    private void node(Node node) {
        int in = procedure.to(node.id()).size();
        int out = procedure.from(node.id()).size();
        switch (node) {
            case Node.Start _ -> joined(node, in == 0, out == 1);
            case Node.End _ -> joined(node, true, out == 0);
            case Node.Task _, Node.Wait _ -> joined(node, true, out == 1);
            case Node.Gateway gateway -> {
                joined(node, true, out > 0);
                if (in > 0 && out > 1) {
                    split(gateway);
                }
            }
            case Node.Boundary boundary -> boundary(boundary, in, out);
        }
    }

    private void joined(Node node, boolean in, boolean out) {
        if (!in || !out) {
            told.of(
                    node,
                    "连线不对：开始事件只出不进，结束事件只进不出，任务和等待须有来路且只有一条去路，网关有来有去",
                    "is not joined rightly: a start has only one way out, an end only ways in, a task or"
                            + " wait ways in and one way out, a gateway both");
        }
    }

    private void boundary(Node.Boundary boundary, int in, int out) {
        if (procedure.node(boundary.task()).filter(Node.Task.class::isInstance).isEmpty()) {
            told.of(boundary, "没有附在任务上，请附到一个用户任务", "is at no task; attach it to a user task");
        }
        if (in > 0 || out != (boundary.interrupting() ? 1 : 0)) {
            told.of(
                    boundary,
                    "中断的计时须有一条去路；不中断的只提示逾期，不得有去路",
                    "must have one way out if it interrupts; if not, it only shows that the act is"
                            + " overdue, and has none");
        }
    }

    private void split(Node.Gateway gateway) {
        List<Flow> in = procedure.to(gateway.id());
        Node before = in.size() == 1 ? procedure.node(in.getFirst().from()).orElse(null) : null;
        if (!(before instanceof Node.Task task)) {
            told.of(
                    gateway,
                    "分支网关须紧接在一个用户任务之后，按其结果分路",
                    "must follow one user task directly, whose outcome it parts the ways by");
            return;
        }
        List<Flow> out = procedure.from(gateway.id());
        task.form().outcomes().forEach(outcome -> covered(gateway, task, outcome, out));
        out.forEach(flow -> condition(flow, task));
        boolean allNamed =
                task.form().outcomes().stream()
                        .allMatch(each -> out.stream().anyMatch(f -> f.outcomes().contains(each)));
        out.stream()
                .filter(flow -> flow.otherwise() && allNamed)
                .forEach(flow ->
                        told.of(
                                flow.id(),
                                "默认去路永远走不到，请删除或者少写一个结果",
                                "is a default that can never be taken; remove it"));
    }

    private void covered(Node.Gateway gateway, Node.Task task, Outcome outcome, List<Flow> out) {
        long named = out.stream().filter(flow -> flow.outcomes().contains(outcome)).count();
        boolean otherwise = out.stream().anyMatch(Flow::otherwise);
        String act = task.title().zh();
        if (named > 1) {
            told.of(
                    gateway,
                    "“" + act + "”的结果 " + outcome.key() + " 有 " + named + " 条去路，请只留一条",
                    "has " + named + " ways for the outcome " + outcome.key() + "; keep one");
        } else if (named == 0 && !otherwise) {
            told.of(
                    gateway,
                    "“" + act + "”的结果 " + outcome.key() + " 没有去路，请补上或设默认去路",
                    "has no way for the outcome " + outcome.key() + "; draw one, or set a default");
        }
    }

    private void condition(Flow flow, Node.Task task) {
        if (flow.otherwise() != flow.outcomes().isEmpty()) {
            told.of(
                    flow.id(),
                    "须写明结果；默认去路则不写",
                    "must name outcomes in its condition, a default way none");
        }
        flow.outcomes().stream()
                .filter(each -> !task.form().outcomes().contains(each))
                .forEach(each ->
                        told.of(
                                flow.id(),
                                "“" + task.title().zh() + "”没有结果 " + each.key(),
                                "names the outcome " + each.key() + ", which its act cannot have"));
    }

    /// A way on which a condition would be read by nobody.
    private boolean idle(Flow flow) {
        return !(procedure.node(flow.from()).orElse(null) instanceof Node.Gateway gateway)
                || procedure.from(gateway.id()).size() < 2;
    }

    private void unconditioned(Flow flow) {
        if (!flow.outcomes().isEmpty() || flow.otherwise()) {
            told.of(flow.id(), "此处没有分支，不得有条件，请删除", "has a condition where no ways part; remove it");
        }
    }
}
