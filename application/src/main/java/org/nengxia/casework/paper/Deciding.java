package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.level.LevelWords;
import org.nengxia.paper.Block;
import org.nengxia.paper.Block.Facts;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.Row;
import org.nengxia.paper.Block.Table;

/// What decisions say, and what review and appeal make of them.
final class Deciding {

    private Deciding() {}

    static List<Block> decision(Writing w) {
        Decision decision = w.file().standing().decision().orElseThrow();
        var procedure = w.file().progress().course().procedure();
        List<Block> blocks = new ArrayList<>();
        w.file()
                .standing()
                .verified()
                .ifPresent(found ->
                        blocks.add(new Paragraph(w.say("decision.found", found.report()))));
        blocks.add(
                new Paragraph(
                        w.say(
                                "decision",
                                w.citations(procedure.citations()),
                                w.standing().isEmpty()
                                        ? w.addressed()
                                        : w.say("whom", w.addressed(), w.standing()),
                                w.measure(decision.measure()))));
        blocks.add(new Paragraph(w.say("decision.effective", decision.effectiveOn().toString())));
        blocks.addAll(levels(w, decision));
        decision.reviewOn()
                .ifPresent(
                        day -> blocks.add(new Paragraph(w.say("decision.review", day.toString()))));
        blocks.addAll(Rights.briefly(w));
        return blocks;
    }

    /// What becomes of post and level; nothing where the measure touches neither.
    static List<Block> levels(Writing w, Decision decision) {
        return levels(w, decision.measure(), decision.level());
    }

    /// The same of a measure that is proposed.
    static List<Block> levels(Writing w, CaseAct.Proposal proposal) {
        return levels(w, proposal.measure(), proposal.level());
    }

    private static List<Block> levels(
            Writing w, String measure, Optional<CaseAct.LevelNamed> named) {
        return LevelWords.fate(w.file(), measure, named).stream()
                .map(it ->
                        w.say(
                                it.fixed() ? "level.fixed" : "level",
                                w.of(it.post()),
                                w.of(it.level())))
                .<Block>map(Paragraph::new)
                .toList();
    }

    static List<Block> ruled(Writing w, CaseAct.Ruled act) {
        List<Block> blocks = new ArrayList<>(List.of(Bodies.about(w)));
        blocks.add(
                act.cast()
                        .map(it -> Bodies.counted(w, it, act))
                        .orElseGet(() -> Bodies.outcome(w, act)));
        act.measure()
                .ifPresent(measure ->
                        blocks.add(new Paragraph(w.say("ruled.changed", w.measure(measure)))));
        blocks.add(new Paragraph(act.reason()));
        blocks.add(new Paragraph(w.say("ruled.running")));
        return blocks;
    }

    static List<Block> corrected(Writing w, CaseAct.Corrected act) {
        List<Block> blocks = new ArrayList<>(List.of(Bodies.about(w)));
        blocks.add(new Paragraph(w.say("corrected", w.addressed(), changed(w), act.document())));
        w.file().standing().decision().ifPresent(it -> blocks.addAll(levels(w, it)));
        blocks.add(new Paragraph(w.or(act.text())));
        return blocks;
    }

    /// What falls, and the equal post where somebody else holds the former one.
    static List<Block> restored(Writing w, CaseAct.Restored act) {
        List<Block> blocks = new ArrayList<>(List.of(Bodies.about(w)));
        blocks.add(new Paragraph(w.say("restored", w.addressed(), former(w))));
        act.equalPost()
                .ifPresent(post ->
                        blocks.add(new Paragraph(w.say("restored.equal", w.posts().apply(post)))));
        blocks.add(new Paragraph(w.or(act.text())));
        return blocks;
    }

    private static String changed(Writing w) {
        return w.measure(w.file().standing().decision().map(Decision::measure));
    }

    private static String former(Writing w) {
        return w.file().standing().decision().map(Decision::document).orElse(w.say("none"));
    }

    /// What the records say of a decision of the past, and no step more.
    static List<Block> past(Writing w, CaseEvent.Recorded past) {
        List<List<String>> evidence =
                w.evidence().lines().stream()
                        .map(line ->
                                List.of(
                                        line.number().isEmpty()
                                                ? w.say("kept.number")
                                                : line.number(),
                                        w.of(line.title())))
                        .toList();
        return List.of(
                Bodies.about(w),
                new Facts(
                        List.of(
                                new Row(w.say("past.handling"), past.handling()),
                                new Row(w.say("past.organ"), past.organ()),
                                new Row(w.say("past.measure"), w.measure(past.measure())),
                                new Row(w.say("past.day"), past.decidedOn().toString()))),
                new Table(List.of(w.say("evidence"), w.say("content")), evidence),
                new Paragraph(w.say(superseded(w) ? "past.superseded" : "past.note")));
    }

    /// Whether the record was corrected since: the later extract is the one that holds.
    private static boolean superseded(Writing w) {
        return w.file().progress().entries().stream()
                .anyMatch(each ->
                        each.seq() > w.entry().seq() && each.event() instanceof CaseEvent.Recorded);
    }
}
