package org.nengxia.policy.procedure.check;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.course.Move;
import org.nengxia.policy.procedure.course.Ways;

/// What can be reached from a stop of a procedure, and by which shortest path.
final class Reach {

    private final Ways ways;

    Reach(Ways ways) {
        this.ways = ways;
    }

    /// The shortest path to a stop that is sought, by ways that may be taken, never on from a stop
    /// where one has to halt.
    Optional<Path> path(
            Path from, Predicate<Node> sought, Predicate<Move> may, Predicate<Node> halt) {
        Map<String, Path> found = new HashMap<>();
        Queue<Path> next = new ArrayDeque<>();
        found.put(from.at().id(), from);
        next.add(from);
        while (!next.isEmpty()) {
            Path path = next.remove();
            if (sought.test(path.at())) {
                return Optional.of(path);
            }
            if (!halt.test(path.at())) {
                ways.from(path.at()).stream()
                        .filter(may)
                        .map(path::then)
                        .filter(each -> found.putIfAbsent(each.at().id(), each) == null)
                        .forEach(next::add);
            }
        }
        return Optional.empty();
    }

    /// The shortest path by any way.
    Optional<Path> path(Node from, Predicate<Node> sought) {
        return path(Path.from(from), sought, _ -> true, _ -> false);
    }

    /// Every stop that can be reached, itself included.
    Set<Node> all(Node from) {
        Set<Node> found = new LinkedHashSet<>();
        path(
                from,
                node -> {
                    found.add(node);
                    return false;
                });
        return found;
    }
}
