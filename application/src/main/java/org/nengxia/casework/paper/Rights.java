package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.paper.Block;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
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
        blocks.addAll(appeal(w));
        blocks.add(new Block.Paragraph(w.say("rights.running")));
        blocks.add(new Block.SignatureLines(List.of(w.say("receipt.person"))));
        return blocks;
    }

    /// The same in short, as it stands in a decision.
    static List<Block> briefly(Writing w) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(w.say("rights.brief")));
        blocks.add(new Block.Items(rights(w)));
        blocks.addAll(appeal(w));
        blocks.add(new Block.Paragraph(w.say("rights.running")));
        return blocks;
    }

    /// To whom one appeals, as it was settled on the day of the paper; nothing where the procedure
    /// knows no appeal.
    private static List<Block> appeal(Writing w) {
        return w.file().progress().appealRoute().stream()
                .map(route ->
                        switch (route) {
                            case AppealRoute.ByPack(Organ organ) ->
                                    w.say("rights.appeal", w.of(organ.title()));
                            case AppealRoute.Named(Organ organ, String basis) ->
                                    w.say("rights.appeal.named", w.of(organ.title()), basis);
                            case AppealRoute.ToBeNamed _ -> w.say("rights.appeal.unnamed");
                        })
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    private static String document(Writing w) {
        return w.file().standing().decision().map(it -> it.document()).orElse(w.say("none"));
    }

    private static List<String> rights(Writing w) {
        return dated(w, false);
    }

    /// What the person has to do, each with its time limit; a right is none of them.
    static List<String> duties(Writing w) {
        return dated(w, true);
    }

    private static List<String> dated(Writing w, boolean duties) {
        Procedure procedure = w.file().progress().course().procedure();
        return procedure.tasks().stream()
                .filter(task -> isThePersons(w, task))
                .filter(task -> (task.form() == Form.SELF_CRITICISM) == duties)
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
            case Clock.Legal(String id) -> limit(w, id).map(limit -> told(w, task, limit));
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

    private static Optional<TimeLimit> limit(Writing w, String id) {
        return w.file().progress().law().limits().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Length length(Writing w, TimeLimit limit) {
        return limit.counted(w.file().progress().law().limits()).length();
    }

    /// How long the drawing waits once a task is done.
    static Optional<String> after(Writing w, String task) {
        Procedure procedure = w.file().progress().course().procedure();
        return procedure.from(task).stream()
                .flatMap(flow -> waiting(w, procedure, flow.to()).stream())
                .findFirst();
    }

    /// How long the drawing waits before a task is due.
    static Optional<String> before(Writing w, String task) {
        Procedure procedure = w.file().progress().course().procedure();
        return procedure.to(task).stream()
                .flatMap(flow -> waiting(w, procedure, flow.from()).stream())
                .findFirst();
    }

    private static Optional<String> waiting(Writing w, Procedure procedure, String node) {
        return procedure
                .node(node)
                .filter(Node.Wait.class::isInstance)
                .flatMap(wait ->
                        switch (((Node.Wait) wait).clock()) {
                            case Clock.Legal(String id) ->
                                    limit(w, id).map(limit -> length(w, length(w, limit)));
                            case Clock.Own own -> Optional.of(length(w, own.length()));
                            case Clock.Fixed _ -> Optional.empty();
                        });
    }

    private static String told(Writing w, Node.Task task, TimeLimit limit) {
        return w.say(
                "rights.one",
                w.of(task.title()),
                length(w, length(w, limit)),
                w.citations(limit.citations()));
    }

    private static String length(Writing w, Length length) {
        return w.say("length." + length.unit().key(), length.count());
    }
}
