package org.nengxia.regulation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Paper;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.course.Move;
import org.nengxia.policy.procedure.course.Ways;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.TimeLimit;
import org.nengxia.regulation.Telling;
import org.nengxia.regulation.web.ProcedureView.DutyView;
import org.nengxia.regulation.web.ProcedureView.KindView;
import org.nengxia.regulation.web.ProcedureView.StepView;

/// Puts the procedures of a pack into the words of one language, step by step.
final class ProceduresShown {
    private final Pack pack;
    private final Procedures all;
    private final Telling telling;
    private final Sources sources;

    ProceduresShown(Pack pack, Telling telling) {
        this.pack = pack;
        this.all = pack.provisions().procedures();
        this.telling = telling;
        this.sources = new Sources(pack, telling);
    }

    List<KindView> kinds() {
        return all.kinds().stream()
                .map(kind ->
                        new KindView(
                                kind.code(),
                                telling.of(kind.title()),
                                kind.requirements().stream().map(this::duty).toList()))
                .toList();
    }

    private DutyView duty(ProcedureKind.Requirement required) {
        return new DutyView(
                telling.say("regulation.obligation." + required.obligation().key()),
                required.reconstructed(),
                required.standing().confidence().name(),
                sources.cited(required.citations()));
    }

    List<ProcedureView> procedures() {
        return all.procedures().stream().map(this::procedure).toList();
    }

    private ProcedureView procedure(Procedure procedure) {
        Ways ways = new Ways(procedure);
        return new ProcedureView(
                procedure.id(),
                telling.of(procedure.title()),
                all.kind(procedure.kind()).map(each -> telling.of(each.title())).orElse(""),
                joined(
                        procedure.measures().stream()
                                .flatMap(code -> pack.mode(code).stream())
                                .map(Mode::title)
                                .map(telling::of)),
                procedure.grounds().stream().sorted().toList(),
                procedure.reconstructed(),
                procedure.standing().confidence().name(),
                procedure.standing().acts()
                        ? ""
                        : telling.say(
                                "regulation.sleeps." + procedure.standing().confidence().name()),
                sources.cited(procedure.citations()),
                procedure.nodes().stream().flatMap(node -> step(procedure, node, ways)).toList());
    }

    private Stream<StepView> step(Procedure procedure, Node node, Ways ways) {
        return switch (node) {
            case Node.Task task -> Stream.of(act(procedure, task, ways));
            case Node.Wait wait ->
                    Stream.of(
                            new StepView(
                                    wait.id(),
                                    telling.of(wait.title()),
                                    "",
                                    "",
                                    List.of(length(procedure, wait.clock())),
                                    ways(wait, ways),
                                    false,
                                    sources.cited(cited(wait.clock()))));
            default -> Stream.empty();
        };
    }

    private StepView act(Procedure procedure, Node.Task task, Ways ways) {
        return new StepView(
                task.id(),
                telling.of(task.title()),
                organ(task),
                joined(
                        task.papers().stream()
                                .flatMap(code -> all.paper(code).stream())
                                .map(Paper::title)
                                .map(telling::of)),
                procedure.clocksAt(task.id()).stream()
                        .map(each ->
                                telling.say(
                                        each.interrupting()
                                                ? "regulation.clock.leads"
                                                : "regulation.clock.shows",
                                        length(procedure, each.clock())))
                        .toList(),
                ways(task, ways),
                task.reconstructed(),
                sources.cited(task.citations()));
    }

    private String organ(Node.Task task) {
        String organ = all.organ(task.organ()).map(Organ::title).map(telling::of).orElse("");
        if (task.persons() > 1) {
            return telling.say("regulation.persons", organ, task.persons());
        }
        return task.present()
                .map(share -> telling.say("regulation.quorum", organ, share.toString()))
                .orElse(organ);
    }

    private String length(Procedure procedure, Clock clock) {
        return switch (clock) {
            case Clock.Legal(String id) ->
                    pack.provisions().timers().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .map(this::limit)
                            .orElse(id);
            case Clock.Own own -> length(own.length());
            case Clock.Fixed fixed ->
                    telling.say(
                            "regulation.clock.fixed",
                            procedure
                                    .node(fixed.task())
                                    .map(Node::title)
                                    .map(telling::of)
                                    .orElse(""));
        };
    }

    private String limit(TimeLimit limit) {
        return telling.say(
                "regulation.clock.legal", telling.of(limit.title()), length(limit.length()));
    }

    private String length(Length length) {
        String one = length.count() == 1 ? ".one" : "";
        return telling.say("regulation.length." + length.unit().key() + one, length.count());
    }

    private static List<Citation> cited(Clock clock) {
        return switch (clock) {
            case Clock.Legal _ -> List.of();
            case Clock.Own own -> own.citations();
            case Clock.Fixed fixed -> fixed.citations();
        };
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
