package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.paper.Block;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.TimeLimit;

/// The rights that a decision leaves a person, each with its time limit and article, read off the
/// procedure.
final class Rights {

    private Rights() {}

    static List<Block> notice(Writing w) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(w.say("rights", document(w))));
        blocks.add(new Block.Items(rights(w)));
        blocks.add(new Block.Paragraph(w.say("rights.running")));
        blocks.add(new Block.SignatureLines(List.of(w.say("receipt.person"))));
        return blocks;
    }

    /// The same in short, as it stands in a decision.
    static List<Block> briefly(Writing w) {
        return List.of(
                new Block.Paragraph(w.say("rights.brief")),
                new Block.Items(rights(w)),
                new Block.Paragraph(w.say("rights.running")));
    }

    private static String document(Writing w) {
        return w.file().standing().decision().map(it -> it.document()).orElse(w.say("none"));
    }

    private static List<String> rights(Writing w) {
        Procedure procedure = w.file().progress().course().procedure();
        return procedure.tasks().stream()
                .filter(task -> isThePersons(w, task))
                .flatMap(task ->
                        procedure.clocksAt(task.id()).stream()
                                .flatMap(each -> right(w, task, each).stream()))
                .distinct()
                .toList();
    }

    private static boolean isThePersons(Writing w, Node.Task task) {
        return w.file()
                .progress()
                .law()
                .procedures()
                .organ(task.organ())
                .filter(organ -> organ.office() == Office.PERSON)
                .isPresent();
    }

    private static Optional<String> right(Writing w, Node.Task task, Node.Boundary clock) {
        return switch (clock.clock()) {
            case Clock.Legal(String id) ->
                    w.file().progress().law().limits().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .map(limit -> told(w, task, limit));
            case Clock.Own(Length length, _, var citations) ->
                    Optional.of(
                            w.say(
                                    "rights.one",
                                    w.of(task.title()),
                                    length(w, length),
                                    w.citations(citations)));
            case Clock.Fixed _ -> Optional.empty();
        };
    }

    private static String told(Writing w, Node.Task task, TimeLimit limit) {
        return w.say(
                "rights.one",
                w.of(task.title()),
                length(w, limit.counted(w.file().progress().law().limits()).length()),
                w.citations(limit.citations()));
    }

    private static String length(Writing w, Length length) {
        return w.say("length." + length.unit().key(), length.count());
    }
}
