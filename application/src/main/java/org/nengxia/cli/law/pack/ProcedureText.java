package org.nengxia.cli.law.pack;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Procedure;

/// A procedure as one line for a terminal: its id, measures and acts with the organs that take
/// them.
final class ProcedureText {

    private ProcedureText() {}

    static String of(PackShelf shelf, Pack pack, Procedure procedure) {
        String measures = String.join(", ", procedure.measures());
        String grounds = procedure.grounds().stream().sorted().collect(Collectors.joining(" "));
        Stream<String> acts = procedure.tasks().stream().map(task -> act(shelf, pack, task));
        return procedure.id()
                + "  "
                + shelf.of(procedure.title())
                + "  => "
                + measures
                + (grounds.isEmpty() ? "" : " (" + grounds + ")")
                + ": "
                + acts.collect(Collectors.joining(shelf.say("、", ", ")));
    }

    private static String act(PackShelf shelf, Pack pack, Node.Task task) {
        String organ =
                pack.provisions()
                        .procedures()
                        .organ(task.organ())
                        .map(Organ::title)
                        .map(shelf::of)
                        .orElse(task.organ());
        return shelf.of(task.title()) + " [" + organ + "]";
    }
}
