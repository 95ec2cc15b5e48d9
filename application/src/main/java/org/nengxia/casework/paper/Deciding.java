package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.level.LevelWords;
import org.nengxia.paper.Block;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.Row;
import org.nengxia.paper.Block.Table;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.rank.PostFate;

/// What decisions say.
final class Deciding {

    private Deciding() {}

    static List<Block> decision(Writing w) {
        List<Block> blocks = new ArrayList<>(decided(w));
        blocks.addAll(Rights.briefly(w));
        return blocks;
    }

    /// What was found and decided, without the rights.
    static List<Block> decided(Writing w) {
        Decision decision = w.file().standing().decision().orElseThrow();
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
                                w.citations(procedure(w).citations()),
                                how(w),
                                w.whom(),
                                w.measure(decision.measure()))));
        blocks.add(new Paragraph(w.say("decision.effective", w.day(decision.effectiveOn()))));
        blocks.addAll(levels(w, decision));
        decision.reviewOn()
                .ifPresent(day -> blocks.add(new Paragraph(w.say("decision.review", w.day(day)))));
        return blocks;
    }

    /// An organ's vote, or whoever had to approve; nothing where the procedure asks for neither.
    private static String how(Writing w) {
        return w.file().standing().voted().isPresent()
                ? w.say("decision.voted")
                : procedure(w).tasks().stream().anyMatch(it -> it.form() == Form.APPROVE)
                        ? w.say("decision.approved")
                        : "";
    }

    private static Procedure procedure(Writing w) {
        return w.file().progress().course().procedure();
    }

    /// What becomes of post and level; nothing where the measure touches neither.
    static List<Block> levels(Writing w, Decision decision) {
        return levels(w, decision.measure(), decision.level(), decision.newPost());
    }

    /// The same of a measure that is proposed.
    static List<Block> levels(Writing w, CaseAct.Proposal proposal) {
        return levels(w, proposal.measure(), proposal.level(), proposal.newPost());
    }

    private static List<Block> levels(
            Writing w,
            String measure,
            Optional<CaseAct.LevelNamed> named,
            Optional<String> newPost) {
        Stream<String> fate =
                LevelWords.fate(w.file(), measure, named).stream()
                        .map(it ->
                                w.say(
                                        it.fixed() ? "level.fixed" : "level",
                                        w.of(it.post()),
                                        w.of(it.level())));
        boolean kept = w.file().progress().law().post(measure).equals(Optional.of(PostFate.KEPT));
        Stream<String> taken =
                newPost.stream()
                        .map(it ->
                                w.say(kept ? "restored.equal" : "level.post", w.posts().apply(it)));
        return Stream.concat(fate, taken).<Block>map(Paragraph::new).toList();
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
                Bodies.about(
                        w,
                        new Row(w.say("past.handling"), past.handling()),
                        new Row(w.say("past.organ"), past.organ()),
                        new Row(w.say("past.measure"), w.measure(past.measure())),
                        new Row(w.say("past.day"), w.day(past.decidedOn()))),
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
