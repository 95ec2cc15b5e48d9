package org.nengxia.policy.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A procedure (程序): the acts by which people come to one of its measures. `grounds` narrows it to
/// cases on these grounds; none means on any that no other procedure names. `file` is its drawing.
public record Procedure(
        String id,
        Label title,
        String file,
        String kind,
        Subject subject,
        List<String> measures,
        Set<String> grounds,
        List<Citation> citations,
        Standing standing,
        boolean reconstructed,
        List<Node> nodes,
        List<Flow> flows) {

    /// Whom a procedure is about.
    public enum Subject {
        /// 领导干部 as a person.
        CADRE,
        /// 领导班子 as a whole.
        TEAM
    }

    /// Keeps its own copies.
    public Procedure {
        measures = List.copyOf(measures);
        grounds = Set.copyOf(grounds);
        citations = List.copyOf(citations);
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    /// The node with an id, if the procedure has it.
    public Optional<Node> node(String nodeId) {
        return nodes.stream().filter(each -> each.id().equals(nodeId)).findFirst();
    }

    /// Where cases begin; a procedure without fault has one.
    public Optional<Node.Start> start() {
        return all(Node.Start.class).findFirst();
    }

    /// All acts, in the order of the file.
    public List<Node.Task> tasks() {
        return all(Node.Task.class).toList();
    }

    /// The nodes of one sort, in the order of the file.
    public <T extends Node> Stream<T> all(Class<T> sort) {
        return nodes.stream().filter(sort::isInstance).map(sort::cast);
    }

    /// The ways that leave a node.
    public List<Flow> from(String nodeId) {
        return flows.stream().filter(each -> each.from().equals(nodeId)).toList();
    }

    /// The ways that lead to a node.
    public List<Flow> to(String nodeId) {
        return flows.stream().filter(each -> each.to().equals(nodeId)).toList();
    }

    /// The clocks at a task.
    public List<Node.Boundary> clocksAt(String taskId) {
        return all(Node.Boundary.class).filter(each -> each.task().equals(taskId)).toList();
    }

    /// Every clock of the procedure.
    public Stream<Clock> clocks() {
        return Stream.concat(
                all(Node.Wait.class).map(Node.Wait::clock),
                all(Node.Boundary.class).map(Node.Boundary::clock));
    }
}
