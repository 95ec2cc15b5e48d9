package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Entry;
import org.nengxia.paper.Block;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;

/// What organs answer the person concerned, and what they post, in running words.
final class Letters {

    private Letters() {}

    /// Whom it is about, which measure is intended, for how long it hangs, and where to object.
    static List<Block> posting(Writing w, CaseAct act) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        w.say(
                                "posting",
                                w.whom(),
                                w.measure(
                                        w.file()
                                                .standing()
                                                .proposal()
                                                .map(CaseAct.Proposal::measure)))));
        Rights.after(w, act.task())
                .ifPresent(length ->
                        blocks.add(
                                new Paragraph(
                                        w.say("posting.days", w.day(w.entry().on()), length))));
        blocks.add(new Paragraph(w.say("posting.object")));
        return and(blocks, act);
    }

    static List<Block> clearance(Writing w, CaseAct act) {
        String found =
                w.file()
                        .standing()
                        .verified()
                        .map(it -> w.of(it.outcome().title()))
                        .orElse(w.say("none"));
        return and(new ArrayList<>(List.of(new Paragraph(w.say("clearance", found)))), act);
    }

    static List<Block> acceptance(Writing w, CaseAct act) {
        String answer = w.say("acceptance", document(w), w.of(act.outcome().title()));
        return and(new ArrayList<>(List.of(new Paragraph(answer))), act);
    }

    private static List<Block> and(List<Block> blocks, CaseAct act) {
        if (act instanceof CaseAct.Noted noted) {
            said(noted.text(), blocks);
        }
        return blocks;
    }

    /// How an organ voted is told in its minutes, not to the person.
    static List<Block> ruled(Writing w, CaseAct.Ruled act) {
        String key =
                switch (w.form().orElse(Form.REVIEW_DECISION)) {
                    case RE_EXAMINE -> "ruled.order";
                    case APPEAL_DECISION, EXTENDED_APPEAL_DECISION -> "ruled.appeal";
                    default -> "ruled.review";
                };
        String outcome =
                act.measure()
                        .map(measure -> w.say("ruled.changed", w.measure(measure)))
                        .orElse(w.of(act.outcome().title()));
        return List.of(
                new Paragraph(w.say(key, document(w), outcome)),
                new Paragraph(w.say("because", act.reason())),
                new Paragraph(w.say("ruled.running")));
    }

    static List<Block> corrected(Writing w, CaseAct.Corrected act) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(w.say("corrected", w.addressed(), document(w), changed(w))));
        w.file().standing().decision().ifPresent(it -> blocks.addAll(Deciding.levels(w, it)));
        said(act.text(), blocks);
        return blocks;
    }

    /// What falls, the equal post where somebody else holds the former one, and whether it is
    /// verified again.
    static List<Block> restored(Writing w, CaseAct.Restored act) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(w.say("restored", w.addressed(), document(w))));
        act.equalPost()
                .ifPresent(post ->
                        blocks.add(new Paragraph(w.say("restored.equal", w.posts().apply(post)))));
        if (isVerifiedAgain(w.file())) {
            blocks.add(new Paragraph(w.say("restored.again")));
        }
        said(act.text(), blocks);
        return blocks;
    }

    private static void said(String text, List<Block> blocks) {
        if (!text.isBlank()) {
            blocks.add(new Paragraph(text));
        }
    }

    private static boolean isVerifiedAgain(CaseFile file) {
        return file.progress().course().open().stream()
                .anyMatch(open -> open.task().form() == Form.VERIFY);
    }

    private static String changed(Writing w) {
        return w.measure(w.file().standing().decision().map(Decision::measure));
    }

    /// The number of the decision that stood before the act.
    static String document(Writing w) {
        return w.file().progress().entries().stream()
                .filter(each -> each.seq() < w.entry().seq())
                .flatMap(each -> document(each).stream())
                .reduce((_, later) -> later)
                .orElse(w.say("none"));
    }

    private static Optional<String> document(Entry entry) {
        return switch (entry.event()) {
            case CaseEvent.Recorded past -> Optional.of(past.document());
            case CaseEvent.Acted(CaseAct.Issued act) -> Optional.of(act.document());
            case CaseEvent.Acted(CaseAct.Corrected act) -> Optional.of(act.document());
            default -> Optional.empty();
        };
    }

    /// An admonition: the decision, what the person has to do, and when it is looked at again.
    static List<Block> admonition(Writing w) {
        List<Block> blocks = new ArrayList<>(Deciding.decided(w));
        List<String> duties = Rights.duties(w);
        if (!duties.isEmpty()) {
            blocks.add(new Paragraph(w.say("duties")));
            blocks.add(new Block.Items(duties));
        }
        var procedure = w.file().progress().course().procedure();
        procedure
                .all(Node.Task.class)
                .filter(task -> task.form() == Form.CHECK_CORRECTION)
                .flatMap(task -> Rights.before(w, task.id()).stream())
                .findFirst()
                .ifPresent(length -> blocks.add(new Paragraph(w.say("duties.check", length))));
        blocks.addAll(Rights.briefly(w));
        return blocks;
    }
}
