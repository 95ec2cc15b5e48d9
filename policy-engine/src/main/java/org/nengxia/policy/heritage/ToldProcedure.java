package org.nengxia.policy.heritage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;

/// Procedures told in one line, so that two can be set side by side: each act with its form, organ,
/// persons and papers, each clock, and each way with its outcomes.
public final class ToldProcedure {

    private ToldProcedure() {}

    /// What a kind requires: `verified-by-two, heard, …`.
    public static Label kind(ProcedureKind kind) {
        return same(
                kind.obligations().stream()
                        .sorted()
                        .map(Obligation::key)
                        .collect(Collectors.joining(", ")));
    }

    /// A procedure with its measures, places and ways, in an order that does not depend on the
    /// file.
    public static Label procedure(Procedure procedure) {
        List<String> parts = new ArrayList<>();
        parts.add(procedure.kind() + " => " + String.join(", ", procedure.measures()));
        if (!procedure.grounds().isEmpty()) {
            parts.add(procedure.grounds().stream().sorted().collect(Collectors.joining(" ")));
        }
        procedure.nodes().stream()
                .sorted(Comparator.comparing(Node::id))
                .map(ToldProcedure::node)
                .filter(each -> !each.isEmpty())
                .forEach(parts::add);
        procedure.flows().stream().map(ToldProcedure::flow).sorted().forEach(parts::add);
        return same(String.join("; ", parts));
    }

    private static String node(Node node) {
        return switch (node) {
            case Node.Task task -> task.id() + ": " + task(task);
            case Node.Wait wait -> wait.id() + ": " + clock(wait.clock());
            case Node.Boundary at ->
                    at.task() + (at.interrupting() ? " !" : " @") + clock(at.clock());
            case Node.End end -> end.id() + ": " + end.kind().key();
            case Node.Start _, Node.Gateway _ -> "";
        };
    }

    private static String task(Node.Task task) {
        return task.form().key()
                + " "
                + task.organ()
                + (task.persons() > 1 ? " x" + task.persons() : "")
                + task.present().map(each -> " >= " + each).orElse("")
                + (task.form() == Form.DISCUSS_AND_VOTE ? " by " + task.carriedBy() : "")
                + (task.papers().isEmpty() ? "" : " [" + String.join(", ", task.papers()) + "]");
    }

    private static String clock(Clock clock) {
        return switch (clock) {
            case Clock.Legal(String id) -> id;
            case Clock.Own own ->
                    own.length() + own.after().map(each -> " after " + each).orElse("");
            case Clock.Fixed fixed -> "= " + fixed.task();
        };
    }

    private static String flow(Flow flow) {
        String outcomes =
                flow.outcomes().stream().map(Outcome::key).collect(Collectors.joining(", "));
        String condition =
                flow.otherwise() ? " (*)" : outcomes.isEmpty() ? "" : " (" + outcomes + ")";
        return flow.from() + condition + " → " + flow.to();
    }

    private static Label same(String text) {
        return new Label(text, text);
    }
}
