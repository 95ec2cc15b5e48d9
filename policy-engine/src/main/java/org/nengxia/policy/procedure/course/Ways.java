package org.nengxia.policy.procedure.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;

/// The ways of a procedure from stop to stop: starts, acts, waits and ends. Gateways are resolved
/// by the outcome of the act before them; a way that leads nowhere is left out.
public final class Ways {

    private final Map<String, Node> nodes;
    private final Map<String, List<Flow>> flows;
    private final Map<String, List<Move>> moves = new HashMap<>();

    /// The ways of a procedure.
    public Ways(Procedure procedure) {
        nodes =
                procedure.nodes().stream()
                        .collect(Collectors.toMap(Node::id, each -> each, (one, _) -> one));
        flows = procedure.flows().stream().collect(Collectors.groupingBy(Flow::from));
        procedure.nodes().forEach(node -> moves.put(node.id(), moves(procedure, node)));
    }

    /// The ways on from a stop, acts by the order of their outcomes first, then clocks.
    public List<Move> from(Node stop) {
        return moves.getOrDefault(stop.id(), List.of());
    }

    /// The way that an act takes with an outcome, if it can have that outcome.
    public Optional<Move> by(Node.Task task, Outcome outcome) {
        return from(task).stream().filter(move -> move.outcome() == outcome).findFirst();
    }

    /// The way that opens when the clock at a place has run out.
    public Optional<Move> lapsed(Node clock) {
        return switch (clock) {
            case Node.Wait wait -> from(wait).stream().findFirst();
            case Node.Boundary boundary when boundary.interrupting() ->
                    Optional.ofNullable(nodes.get(boundary.task())).map(this::from).stream()
                            .flatMap(List::stream)
                            .filter(move -> boundary.equals(move.lapsed()))
                            .findFirst();
            default -> Optional.empty();
        };
    }

    /// Whether some way leads from a stop, itself included, to one that is sought, without going on
    /// past one where one has to halt.
    public boolean lead(Node from, Predicate<Node> sought, Predicate<Node> halt) {
        Set<String> met = new HashSet<>(Set.of(from.id()));
        Deque<Node> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Node at = next.remove();
            if (sought.test(at)) {
                return true;
            }
            if (!halt.test(at)) {
                from(at).stream().map(Move::to).filter(to -> met.add(to.id())).forEach(next::add);
            }
        }
        return false;
    }

    private List<Move> moves(Procedure procedure, Node node) {
        return switch (node) {
            case Node.Start _, Node.Wait _ -> on(node, null, null);
            case Node.Task task -> {
                List<Move> found = new ArrayList<>();
                task.form().outcomes().forEach(outcome -> found.addAll(on(task, outcome, null)));
                procedure.clocksAt(task.id()).stream()
                        .filter(Node.Boundary::interrupting)
                        .forEach(clock -> found.addAll(on(task, null, clock)));
                yield List.copyOf(found);
            }
            case Node.Gateway _, Node.Boundary _, Node.End _ -> List.of();
        };
    }

    private List<Move> on(Node from, @Nullable Outcome outcome, Node.@Nullable Boundary lapsed) {
        Node at = lapsed == null ? from : lapsed;
        return next(at, outcome).map(to -> new Move(from, outcome, lapsed, to)).stream().toList();
    }

    private Optional<Node> next(Node from, @Nullable Outcome outcome) {
        Set<String> passed = new HashSet<>();
        Optional<Node> at = Optional.of(from);
        do {
            at =
                    at.flatMap(node -> flow(node, outcome))
                            .flatMap(flow -> Optional.ofNullable(nodes.get(flow.to())));
        } while (at.isPresent()
                && at.get() instanceof Node.Gateway gateway
                && passed.add(gateway.id()));
        return at.filter(node -> !(node instanceof Node.Gateway));
    }

    private Optional<Flow> flow(Node from, @Nullable Outcome outcome) {
        List<Flow> out = flows.getOrDefault(from.id(), List.of());
        if (!(from instanceof Node.Gateway) || out.size() == 1) {
            return out.stream().findFirst();
        }
        return out.stream()
                .filter(flow -> outcome != null && flow.outcomes().contains(outcome))
                .findFirst()
                .or(() ->
                        out.stream()
                                .filter(flow -> outcome != null && flow.otherwise())
                                .findFirst());
    }
}
