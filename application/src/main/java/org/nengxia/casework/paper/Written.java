package org.nengxia.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.recusal.Relation;

/// A text that an organ puts on paper in its own words. What the person concerned says is none: it
/// is recorded as it was said.
///
/// @param field what the form calls it
/// @param reaches whether the person or everybody reads it
record Written(Label field, String text, boolean reaches) {
    private static final Label REASON = new Label("理由", "Reasons");
    private static final Label MINUTES = new Label("会议纪要", "Minutes");
    private static final Label REMARK = new Label("说明", "Remark");

    /// The texts of an event that come on paper or to the person.
    ///
    /// @param kept numbers of the evidence of which no paper tells anything
    static List<Written> in(CaseFile file, CaseEvent event, Set<String> kept) {
        return switch (event) {
            case CaseEvent.Acted(CaseAct act) -> in(file, act, kept);
            case CaseEvent.HelpEntrusted named ->
                    List.of(
                            new Written(
                                    new Label("帮教内容", "What the help is for"),
                                    named.purpose(),
                                    true),
                            new Written(REASON, named.reason(), true));
            case CaseEvent.AppealRouted(String organ, String basis) ->
                    List.of(
                            new Written(new Label("申诉受理机关", "Organ of appeal"), organ, true),
                            new Written(new Label("依据", "Basis"), basis, true));
            default -> List.of();
        };
    }

    private static List<Written> in(CaseFile file, CaseAct act, Set<String> kept) {
        return switch (act) {
            case CaseAct.RecusalsSettled it ->
                    it.rulings().stream()
                            .filter(each -> !each.relations().contains(Relation.COMPLAINANT.key()))
                            .map(each -> new Written(REASON, each.reason(), false))
                            .toList();
            case CaseAct.Verified it -> verified(it, kept);
            case CaseAct.PointsAnswered it ->
                    it.answers().stream()
                            .map(each ->
                                    new Written(new Label("答复", "Answer"), each.reason(), true))
                            .toList();
            case CaseAct.Proposed it -> List.of(new Written(REASON, it.reason(), false));
            case CaseAct.Voted it -> List.of(new Written(MINUTES, it.ballots().minutes(), false));
            case CaseAct.TalkHeld it ->
                    List.of(
                            new Written(new Label("谈话地点", "Place"), it.place(), true),
                            new Written(new Label("谈话内容", "What was said"), it.content(), true));
            case CaseAct.Ruled it -> ruled(it);
            case CaseAct.Looked it -> List.of(new Written(REASON, it.reason(), true));
            case CaseAct.Corrected it -> List.of(new Written(REMARK, it.text(), true));
            case CaseAct.Restored it -> List.of(new Written(REMARK, it.text(), true));
            case CaseAct.Noted it -> noted(file, it);
            case CaseAct.Heard _, CaseAct.Issued _, CaseAct.Executed _ -> List.of();
        };
    }

    private static List<Written> verified(CaseAct.Verified act, Set<String> kept) {
        List<Written> texts = new ArrayList<>();
        texts.add(new Written(new Label("核实报告", "Report of verification"), act.report(), true));
        act.evidence().stream()
                .filter(each -> !kept.contains(each.number()))
                .map(each ->
                        new Written(
                                new Label("证据的理由", "Reasons of evidence"), each.reason(), false))
                .forEach(texts::add);
        return texts;
    }

    private static List<Written> ruled(CaseAct.Ruled act) {
        List<Written> texts = new ArrayList<>();
        texts.add(new Written(REASON, act.reason(), true));
        act.cast().ifPresent(it -> texts.add(new Written(MINUTES, it.minutes(), false)));
        return texts;
    }

    /// An act of the person's own, and one that leaves no paper, is none of these.
    private static List<Written> noted(CaseFile file, CaseAct.Noted act) {
        return file.progress().open(act.task()).filter(task -> !isThePersons(file, task)).stream()
                .flatMap(task -> task.papers().stream())
                .flatMap(code -> PaperKind.of(code).stream())
                .filter(kind -> kind != PaperKind.PROPOSAL)
                .map(PaperKind::forThePerson)
                .reduce(Boolean::logicalOr)
                .map(reaches -> List.of(new Written(REMARK, act.text(), reaches)))
                .orElse(List.of());
    }

    private static boolean isThePersons(CaseFile file, Node.Task task) {
        return file.progress()
                .law()
                .procedures()
                .organ(task.organ())
                .filter(organ -> organ.office() == Office.PERSON)
                .isPresent();
    }
}
