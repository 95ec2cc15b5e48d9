package org.nengxia.regulation.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.term.TimeLimit;
import org.nengxia.regulation.Telling;

/// How long the clocks of a procedure run, and by which article.
record ClockWords(Pack pack, Procedure procedure, Telling telling) {

    /// All clocks, in the order of the file.
    List<ProcedureSheet.Clock> all() {
        return procedure.nodes().stream()
                .flatMap(node ->
                        switch (node) {
                            case Node.Wait wait -> Stream.of(clock(wait, wait.clock(), false));
                            case Node.Boundary boundary ->
                                    Stream.of(
                                            clock(
                                                    procedure
                                                            .node(boundary.task())
                                                            .orElse(boundary),
                                                    boundary.clock(),
                                                    !boundary.interrupting()));
                            default -> Stream.<ProcedureSheet.Clock>empty();
                        })
                .toList();
    }

    private ProcedureSheet.Clock clock(Node place, Clock clock, boolean shows) {
        Optional<TimeLimit> limit = limit(clock);
        return new ProcedureSheet.Clock(
                limit.map(each -> telling.of(each.title())).orElse(telling.of(place.title())),
                telling.of(place.title()),
                limit.map(this::length).orElseGet(() -> length(clock)),
                telling.say("regulation.clock.then." + (shows ? "shows" : "leads")),
                limit.isPresent(),
                Cited.of(pack, telling, limit.map(TimeLimit::citations).orElse(cited(clock))));
    }

    /// In one clause: what it is called and how long it runs.
    String length(Clock clock) {
        return switch (clock) {
            case Clock.Legal(String id) ->
                    limit(clock)
                            .map(each ->
                                    telling.say(
                                            "regulation.clock.legal",
                                            telling.of(each.title()),
                                            length(each)))
                            .orElse(id);
            case Clock.Own own ->
                    own.after()
                            .map(task ->
                                    telling.say(
                                            "regulation.clock.after",
                                            telling.length(own.length()),
                                            title(task)))
                            .orElse(telling.length(own.length()));
            case Clock.Fixed fixed -> telling.say("regulation.clock.fixed", title(fixed.task()));
        };
    }

    private String title(String task) {
        return procedure.node(task).map(Node::title).map(telling::of).orElse("");
    }

    private Optional<TimeLimit> limit(Clock clock) {
        return clock instanceof Clock.Legal(String id)
                ? TimeLimit.of(pack.provisions().timers(), id)
                : Optional.empty();
    }

    private String length(TimeLimit limit) {
        return telling.length(limit.counted(pack.provisions().timers()).length());
    }

    /// The articles that a clock names itself; those of a legal one stand with the time limit.
    static List<Citation> cited(Clock clock) {
        return switch (clock) {
            case Clock.Legal _ -> List.of();
            case Clock.Own own -> own.citations();
            case Clock.Fixed fixed -> fixed.citations();
        };
    }
}
