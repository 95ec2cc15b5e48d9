package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.paper.Block;
import org.nengxia.paper.Block.Facts;
import org.nengxia.paper.Block.Heading;
import org.nengxia.paper.Block.Items;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.Row;
import org.nengxia.paper.Block.SignatureLines;
import org.nengxia.paper.Block.Table;
import org.nengxia.policy.procedure.Form;

/// What the papers of a case say.
final class Bodies {

    private Bodies() {}

    static List<Block> of(PaperKind kind, Writing w) {
        if (w.entry().event() instanceof CaseEvent.Recorded past) {
            return Deciding.past(w, past);
        }
        CaseAct act = ((CaseEvent.Acted) w.entry().event()).act();
        return switch (kind) {
            case RIGHTS_NOTICE -> Rights.notice(w);
            case SERVICE_RECEIPT -> receipt(w);
            case VERIFICATION_NOTICE -> Verifying.notice(w);
            case DECISION, ORDER_NOTICE -> Deciding.decision(w);
            case ADMONITION_PAPER -> Letters.admonition(w);
            case POSTING -> Letters.posting(w, act);
            case CLEARANCE -> Letters.clearance(w, act);
            case ACCEPTANCE_NOTICE -> Letters.acceptance(w, act);
            case CORRECTION_REPORT -> correction(w, act);
            case MINUTES -> minutes(w, act);
            default -> of(w, act);
        };
    }

    private static List<Block> of(Writing w, CaseAct act) {
        return switch (act) {
            case CaseAct.RecusalsSettled it ->
                    List.of(about(w), Verifying.rulings(w, it.rulings()));
            case CaseAct.Verified it -> Verifying.report(w, it);
            case CaseAct.Heard it -> hearing(w, it);
            case CaseAct.PointsAnswered it -> answers(w, it);
            case CaseAct.Proposed it -> proposal(w, it);
            case CaseAct.Voted _ -> minutes(w, act);
            case CaseAct.Issued _ -> Deciding.decision(w);
            case CaseAct.TalkHeld it -> talk(w, it);
            case CaseAct.Executed _ -> List.of(about(w));
            case CaseAct.Ruled it -> Letters.ruled(w, it);
            case CaseAct.Looked it -> looked(w, it);
            case CaseAct.Corrected it -> Letters.corrected(w, it);
            case CaseAct.Restored it -> Letters.restored(w, it);
            case CaseAct.Noted it -> List.of(about(w, outcome(w, act)), text(w, it.text()));
        };
    }

    /// Whom and which case a paper is about, and what else is told in short.
    static Facts about(Writing w, Row... more) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(w.say("person"), w.addressed()));
        rows.add(new Row(w.say("post"), w.or(w.standing())));
        rows.add(new Row(w.say("case"), w.file().number()));
        rows.add(
                new Row(
                        w.say("procedure"),
                        w.of(w.file().progress().course().procedure().title())));
        rows.add(new Row(w.say("day"), w.day(w.entry().on())));
        rows.addAll(List.of(more));
        return new Facts(rows);
    }

    private static Row outcome(Writing w, CaseAct act) {
        return new Row(w.say("outcome"), w.of(act.outcome().title()));
    }

    private static Paragraph text(Writing w, String text) {
        return new Paragraph(w.or(text));
    }

    private static List<Block> correction(Writing w, CaseAct act) {
        return List.of(
                about(w, outcome(w, act)),
                new Heading(1, w.say("correction")),
                text(w, act instanceof CaseAct.Noted noted ? noted.text() : ""),
                signedByTwo(w));
    }

    /// The next day of review, where the waiting goes on.
    private static List<Block> looked(Writing w, CaseAct.Looked act) {
        Facts about =
                act.reviewOn()
                        .map(day ->
                                about(
                                        w,
                                        outcome(w, act),
                                        new Row(w.say("awaiting.next"), w.day(day))))
                        .orElseGet(() -> about(w, outcome(w, act)));
        return List.of(
                about, new Heading(1, w.say("awaiting")), text(w, act.reason()), signedByTwo(w));
    }

    private static SignatureLines signedByTwo(Writing w) {
        return new SignatureLines(List.of(w.say("checked.by"), w.say("checked.by")));
    }

    private static List<Block> hearing(Writing w, CaseAct.Heard act) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                about(
                        w,
                        new Row(w.say("hearing.manner"), w.of(act.outcome().title())),
                        new Row(w.say("hearing.hearers"), w.people(act.hearers()))));
        blocks.add(new Heading(1, w.say("hearing.statement")));
        blocks.add(new Paragraph(act.statement()));
        blocks.add(new Heading(1, w.say("hearing.points")));
        blocks.add(act.points().isEmpty() ? new Paragraph(w.say("none")) : new Items(act.points()));
        if (!act.papers().isEmpty()) {
            blocks.add(new Heading(1, w.say("hearing.papers")));
            blocks.add(new Items(act.papers()));
        }
        List<String> signatures = new ArrayList<>(List.of(w.addressed()));
        act.hearers().stream().map(w::name).forEach(signatures::add);
        blocks.add(new SignatureLines(signatures));
        return blocks;
    }

    private static List<Block> answers(Writing w, CaseAct.PointsAnswered act) {
        List<String> points = w.file().standing().points();
        List<List<String>> rows =
                IntStream.range(0, Math.min(points.size(), act.answers().size()))
                        .mapToObj(i ->
                                List.of(
                                        points.get(i),
                                        w.say(
                                                act.answers().get(i).adopted()
                                                        ? "adopted.yes"
                                                        : "adopted.no"),
                                        act.answers().get(i).reason()))
                        .toList();
        return List.of(
                new Paragraph(w.say("answers")),
                new Table(List.of(w.say("point"), w.say("adopted"), w.say("reason")), rows),
                new Paragraph(w.say("answers.outcome", w.of(act.outcome().title()))));
    }

    private static List<Block> proposal(Writing w, CaseAct.Proposed act) {
        List<Block> blocks = new ArrayList<>(List.of(about(w)));
        w.file()
                .standing()
                .verified()
                .ifPresent(found -> {
                    blocks.add(new Heading(1, w.say("verification.found")));
                    blocks.add(new Paragraph(found.report()));
                });
        blocks.add(new Heading(1, w.say("proposal")));
        blocks.add(
                new Paragraph(
                        act.proposal()
                                .map(it -> w.say("proposal.measure", w.measure(it.measure())))
                                .orElse(w.say("proposal.none"))));
        act.proposal().ifPresent(it -> blocks.addAll(Deciding.levels(w, it)));
        blocks.add(new Paragraph(act.reason()));
        return blocks;
    }

    /// Who was there, how it was voted, and what was said.
    private static List<Block> minutes(Writing w, CaseAct act) {
        return act.cast()
                .map(it -> minutes(w, act, it))
                .orElseGet(() -> List.of(about(w, outcome(w, act))));
    }

    private static List<Block> minutes(Writing w, CaseAct act, Ballots ballots) {
        Facts counted =
                about(
                        w,
                        new Row(w.say("vote.meeting"), ballots.meeting()),
                        new Row(w.say("vote.due"), w.people(ballots.due())),
                        new Row(w.say("vote.absent"), w.people(ballots.absent())),
                        new Row(w.say("vote.recused"), w.people(ballots.recused())),
                        new Row(
                                w.say("vote.counts"),
                                w.say(
                                        "vote.counted",
                                        ballots.inFavour(),
                                        ballots.against(),
                                        ballots.abstained())),
                        outcome(w, act));
        return List.of(
                counted,
                new Heading(1, w.say("vote.minutes")),
                new Paragraph(ballots.minutes()),
                new SignatureLines(
                        List.of(
                                w.say("vote.presiding"),
                                w.say("vote.teller"),
                                w.say("vote.teller"))));
    }

    private static List<Block> talk(Writing w, CaseAct.TalkHeld act) {
        List<String> signatures = new ArrayList<>(List.of(w.addressed()));
        act.talkers().stream().map(w::name).forEach(signatures::add);
        return List.of(
                about(
                        w,
                        new Row(w.say("talk.talkers"), w.people(act.talkers())),
                        new Row(w.say("talk.place"), act.place())),
                new Heading(1, w.say("talk.content")),
                new Paragraph(act.content()),
                new SignatureLines(signatures));
    }

    private static List<Block> receipt(Writing w) {
        return List.of(
                about(
                        w,
                        new Row(w.say("receipt.paper"), served(w)),
                        new Row(w.say("receipt.day"), w.day(w.entry().on()))),
                new SignatureLines(List.of(w.say("receipt.person"), w.say("receipt.server"))));
    }

    /// What was served: the answer of the organ that looked again, or the decision.
    private static String served(Writing w) {
        return switch (w.form().orElse(Form.WRITTEN_NOTICE)) {
            case REVIEW_NOTICE -> w.say("title.review-decision", w.addressed());
            case RE_EXAMINATION_NOTICE -> w.say("title.re-examination", w.addressed());
            default -> w.file().standing().decision().map(Decision::document).orElse(w.say("none"));
        };
    }
}
