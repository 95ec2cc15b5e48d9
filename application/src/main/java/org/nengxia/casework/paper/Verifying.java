package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.kernel.Office;
import org.nengxia.paper.Block;
import org.nengxia.paper.Block.Heading;
import org.nengxia.paper.Block.Items;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.SignatureLines;
import org.nengxia.paper.Block.Table;
import org.nengxia.policy.recusal.Relation;

/// What is written around the verification: who keeps out of it, what the person is told before it
/// begins, and what it found.
final class Verifying {

    private Verifying() {}

    static Table rulings(Writing w, List<CaseAct.Ruling> rulings) {
        return new Table(
                List.of(w.say("name"), w.say("relations"), w.say("recused"), w.say("reason")),
                rulings.stream().map(each -> ruling(w, each)).toList());
    }

    private static List<String> ruling(Writing w, CaseAct.Ruling ruling) {
        List<Relation> relations =
                ruling.relations().stream().flatMap(each -> Relation.of(each).stream()).toList();
        boolean kept = relations.stream().anyMatch(Discretion.GUARDED::keeps);
        return List.of(
                w.name(ruling.account()),
                relations.isEmpty()
                        ? w.say("none")
                        : String.join(
                                w.say("comma"),
                                relations.stream().map(each -> relation(w, each)).toList()),
                w.say(ruling.recused() ? "recused.yes" : "recused.no"),
                kept ? w.say("kept.reason") : w.or(ruling.reason()));
    }

    private static String relation(Writing w, Relation relation) {
        return Discretion.GUARDED.keeps(relation) ? w.say("kept.relation") : w.of(relation.title());
    }

    /// What is to be verified, by whom, and the person's rights; of reports only that there are.
    static List<Block> notice(Writing w) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(begins(w)));
        blocks.add(new Items(matters(w)));
        channels(w).ifPresent(it -> blocks.add(new Paragraph(w.say("verification.channels", it))));
        blocks.add(new Paragraph(w.say("verification.by", w.people(investigators(w)))));
        blocks.add(new Paragraph(w.say("verification.rights")));
        return blocks;
    }

    /// Why it is verified; after a decision fell, that it did.
    private static String begins(Writing w) {
        return w.entry().event() instanceof CaseEvent.Acted(CaseAct.Restored _)
                ? w.say("verification.again", Letters.document(w))
                : w.say("verification.notice");
    }

    /// The grounds; where the case names none, the evidence.
    private static List<String> matters(Writing w) {
        var progress = w.file().progress();
        List<String> grounds =
                progress.grounds().stream()
                        .flatMap(each -> progress.law().pack().ground(each).stream())
                        .map(each -> w.of(each.title()))
                        .toList();
        return grounds.isEmpty()
                ? w.evidence().lines().stream().map(line -> w.of(line.title())).distinct().toList()
                : grounds;
    }

    private static Optional<String> channels(Writing w) {
        List<String> channels =
                w.evidence().lines().stream()
                        .flatMap(line -> line.channel().stream())
                        .distinct()
                        .map(each -> w.of(each.label()))
                        .toList();
        return channels.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(w.say("comma"), channels));
    }

    /// Those who verified; before, those of the department who were found not to have to withdraw.
    private static List<String> investigators(Writing w) {
        return w.entry().event() instanceof CaseEvent.Acted(CaseAct.Verified act)
                ? act.investigators()
                : w.file().standing().rulings().values().stream()
                        .filter(each -> !each.recused())
                        .map(CaseAct.Ruling::account)
                        .filter(each -> ofTheDepartment(w, each))
                        .sorted()
                        .toList();
    }

    /// Not a member of the deciding organ, and of no other office than the department.
    private static boolean ofTheDepartment(Writing w, String account) {
        return Optional.ofNullable(w.people().get(account))
                .filter(it -> it.organ().isEmpty())
                .flatMap(People.Person::office)
                .filter(it -> it == Office.ORGANISATION_OFFICER || it == Office.ORGANISATION_HEAD)
                .isPresent();
    }

    static List<Block> report(Writing w, CaseAct.Verified act) {
        List<Block> blocks = new ArrayList<>(List.of(Bodies.about(w)));
        blocks.add(new Heading(1, w.say("verification.evidence")));
        blocks.add(
                new Table(
                        List.of(
                                w.say("evidence"),
                                w.say("content"),
                                w.say("accepted"),
                                w.say("reason")),
                        act.evidence().stream().map(w::examined).toList()));
        blocks.add(new Heading(1, w.say("verification.found")));
        blocks.add(new Paragraph(act.report()));
        blocks.add(new Heading(1, w.say("verification.conclusion")));
        blocks.add(new Paragraph(w.of(act.outcome().title())));
        if (act.violation()) {
            blocks.add(new Paragraph(w.say("verification.violation")));
        }
        blocks.add(new SignatureLines(act.investigators().stream().map(w::name).toList()));
        return blocks;
    }
}
