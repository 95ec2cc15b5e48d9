package org.nengxia.regulation.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Paper;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.course.Move;
import org.nengxia.policy.procedure.course.Ways;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.regulation.Telling;

/// The acts and waits of a procedure in order: who, on which papers, until when, and what follows.
final class Steps {
    private final Pack pack;
    private final Procedures all;
    private final Procedure procedure;
    private final Telling telling;
    private final ClockWords clocks;

    Steps(Pack pack, Procedure procedure, Telling telling) {
        this.pack = pack;
        this.all = pack.provisions().procedures();
        this.procedure = procedure;
        this.telling = telling;
        this.clocks = new ClockWords(pack, procedure, telling);
    }

    List<ProcedureSheet.Step> all(CasePosition position) {
        Ways ways = new Ways(procedure);
        return procedure.nodes().stream().flatMap(node -> step(node, ways, position)).toList();
    }

    private Stream<ProcedureSheet.Step> step(Node node, Ways ways, CasePosition position) {
        return switch (node) {
            case Node.Task task -> Stream.of(act(task, ways, position));
            case Node.Wait wait ->
                    Stream.of(
                            new ProcedureSheet.Step(
                                    wait.id(),
                                    telling.of(wait.title()),
                                    "",
                                    "",
                                    List.of(clocks.length(wait.clock())),
                                    ways(wait, ways),
                                    false,
                                    Cited.of(pack, telling, ClockWords.cited(wait.clock())),
                                    position.mark(wait.id())));
            default -> Stream.empty();
        };
    }

    private ProcedureSheet.Step act(Node.Task task, Ways ways, CasePosition position) {
        return new ProcedureSheet.Step(
                task.id(),
                telling.of(task.title()),
                organ(task),
                joined(
                        task.papers().stream()
                                .flatMap(code -> all.paper(code).stream())
                                .map(Paper::title)
                                .map(telling::of)),
                procedure.clocksAt(task.id()).stream().map(this::limit).toList(),
                ways(task, ways),
                task.reconstructed(),
                Cited.of(pack, telling, task.citations()),
                position.mark(task.id()));
    }

    private String limit(Node.Boundary boundary) {
        return telling.say(
                boundary.interrupting() ? "regulation.clock.leads" : "regulation.clock.shows",
                clocks.length(boundary.clock()));
    }

    private String organ(Node.Task task) {
        String organ = all.organ(task.organ()).map(this::named).orElse("");
        if (task.persons() > 1) {
            return telling.say("regulation.persons", organ, task.persons());
        }
        return task.present().map(share -> quorum(task, organ, share.toString())).orElse(organ);
    }

    private String quorum(Node.Task task, String organ, String present) {
        if (task.form() != Form.DISCUSS_AND_VOTE) {
            return telling.say("regulation.quorum", organ, present);
        }
        Majority majority = task.carriedBy();
        return telling.say(
                majority.over() ? "regulation.vote.over" : "regulation.vote.least",
                organ,
                present,
                majority.share().toString());
    }

    private String named(Organ organ) {
        String title = telling.of(organ.title());
        boolean others = organ.whose() == Organ.Whose.OTHER && all.appealOrgans(true).isEmpty();
        return others ? telling.say("regulation.organ.notLeading", title) : title;
    }

    /// Where each outcome leads; an act with one way on names only where that is.
    private List<String> ways(Node node, Ways ways) {
        Map<Node, List<String>> byTarget = new LinkedHashMap<>();
        for (Move move : ways.from(node)) {
            byTarget.computeIfAbsent(move.to(), _ -> new ArrayList<>()).add(how(move));
        }
        boolean one = byTarget.size() == 1;
        return byTarget.entrySet().stream()
                .map(entry ->
                        (one ? "" : joined(entry.getValue().stream())) + " → " + to(entry.getKey()))
                .map(String::strip)
                .toList();
    }

    private String to(Node node) {
        String title = telling.of(node.title());
        return node instanceof Node.End ? telling.say("regulation.ends", title) : title;
    }

    private String how(Move move) {
        Outcome outcome = move.outcome();
        return outcome == null ? telling.say("regulation.timeUp") : telling.of(outcome.title());
    }

    private String joined(Stream<String> words) {
        return words.collect(Collectors.joining(telling.say("law.and")));
    }
}
