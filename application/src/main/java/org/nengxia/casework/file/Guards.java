package org.nengxia.casework.file;

import static org.nengxia.policy.procedure.Office.APPEAL_ORGAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.course.Course;

/// What keeps an entry out of a case, whoever asks: its state, the day, the office, recusal. Every
/// reason is told at once.
final class Guards {

    private Guards() {}

    /// A case that closed with a decision that stands still takes a helper, and visits to whom he
    /// helps; nothing else.
    static List<Refusal> ofClosed(CaseFile.Closed closed, Taker taker, Entry entry) {
        if (closed.standing().decision().isPresent() && afterDecision(entry.event())) {
            List<Refusal> refusals = common(closed.progress(), taker, entry);
            BesideGuards.of(closed, taker, entry, refusals);
            return refusals;
        }
        var end = closed.end().title();
        return List.of(
                Refusal.of("casework.closed", closed.number(), new Label(end.zh(), end.en())));
    }

    private static boolean afterDecision(CaseEvent event) {
        return event instanceof CaseEvent.HelpEntrusted || event instanceof CaseEvent.ReturnVisited;
    }

    static List<Refusal> ofSuspended(CaseFile file, Taker taker, Entry entry) {
        if (!(entry.event() instanceof CaseEvent.Resumed(String reason))) {
            return List.of(Refusal.of("casework.suspended", file.number()));
        }
        List<Refusal> refusals = common(file.progress(), taker, entry);
        BesideGuards.department(taker, refusals);
        text("casework.reasonMissing", reason, refusals);
        return refusals;
    }

    static List<Refusal> of(CaseFile.Running file, Taker taker, Entry entry) {
        Progress progress = file.progress();
        List<Refusal> refusals = common(progress, taker, entry);
        switch (entry.event()) {
            case CaseEvent.Acted(CaseAct act) -> acted(file, taker, act, entry, refusals);
            case CaseEvent.TimeUp _ -> product(taker, refusals);
            case CaseEvent.Recorded _ -> recorded(progress, taker, refusals);
            default -> BesideGuards.of(file, taker, entry, refusals);
        }
        return refusals;
    }

    /// A decision is kept as a handling, which has room for so many characters and sources.
    private static void room(CaseAct act, List<Refusal> refusals) {
        long most = act instanceof CaseAct.Verified ? 100 : 60;
        long given =
                switch (act) {
                    case CaseAct.Issued it -> it.document().length();
                    case CaseAct.Corrected it -> it.document().length();
                    case CaseAct.Verified it ->
                            it.evidence().stream().filter(CaseAct.Examined::accepted).count();
                    default -> 0;
                };
        if (given > most) {
            String key = most == 60 ? "casework.documentLong" : "casework.acceptedMany";
            refusals.add(Refusal.of(key, given));
        }
    }

    /// The day, and whether the person may have anything to do with the case at all.
    private static List<Refusal> common(Progress progress, Taker taker, Entry entry) {
        List<Refusal> refusals = new ArrayList<>();
        if (entry.event() instanceof CaseEvent.Acted(CaseAct act)) {
            room(act, refusals);
        }
        LocalDate earliest = progress.earliest(entry.event());
        if (entry.on().isBefore(earliest)) {
            refusals.add(Refusal.of("casework.beforeLast", entry.on(), earliest));
        }
        if (taker.is(progress.dossier().subject())) {
            ownCase(taker, refusals);
        } else if (Standing.of(progress.entries()).recused(taker.actor().account())) {
            refusals.add(Refusal.of("casework.recused", taker.actor().name()));
        }
        return refusals;
    }

    /// Nobody has a hand in his own case but as the person, whose rights no recusal touches.
    private static void ownCase(Taker taker, List<Refusal> refusals) {
        if (taker.actor().office() != Office.CADRE) {
            refusals.add(Refusal.of("casework.ownCase"));
        }
    }

    private static void acted(
            CaseFile.Running file, Taker taker, CaseAct act, Entry entry, List<Refusal> refusals) {
        var open = file.progress().open(act.task());
        if (open.isEmpty()) {
            refusals.add(
                    Refusal.of(
                            "casework.notOpen",
                            title(file.progress().course(), act.task()),
                            file.number(),
                            openNow(file)));
            return;
        }
        Node.Task task = open.get();
        if (!act.fits(task.form())) {
            refusals.add(Refusal.of("casework.otherForm", label(task.title())));
            return;
        }
        office(file.progress(), taker, task, refusals);
        routed(file, task, refusals);
        unchecked(file, taker, task, act, refusals);
        ActGuards.of(file, taker, task, act, entry, refusals);
    }

    /// Whoever acts for an office was checked for recusal before, or is in this very act; the
    /// person concerned acts for himself. Nobody who decided has a hand in the appeal.
    private static void unchecked(
            CaseFile.Running file,
            Taker taker,
            Node.Task task,
            CaseAct act,
            List<Refusal> refusals) {
        String account = taker.actor().account();
        boolean now = act.rulings().stream().anyMatch(each -> each.account().equals(account));
        if (!now && file.declaresFirst(account, task)) {
            refusals.add(Refusal.of("casework.selfNotChecked"));
        }
        if (taker.actor().office() == Office.APPEAL_ORGAN
                && ActGuards.decided(file.progress()).anyMatch(account::equals)) {
            refusals.add(Refusal.of("casework.decidedBefore", taker.actor().name()));
        }
    }

    /// No act of an appeal before it is settled which organ takes it.
    private static void routed(CaseFile.Running file, Node.Task task, List<Refusal> refusals) {
        Organ organ = file.progress().organ(task);
        if (organ.office() == APPEAL_ORGAN && file.owesRoute()) {
            refusals.add(Refusal.of("casework.route.first", file.number()));
        }
    }

    private static Label title(Course course, String task) {
        return course.procedure().node(task).orElse(null) instanceof Node.Task known
                ? label(known.title())
                : new Label(task, task);
    }

    private static Label openNow(CaseFile file) {
        return labels(
                file.progress().course().open().stream().map(each -> each.task().title()).toList());
    }

    /// The organ whose turn it is.
    private static void office(
            Progress progress, Taker taker, Node.Task task, List<Refusal> refusals) {
        Organ organ = progress.organ(task);
        Subject subject = progress.dossier().subject();
        if (!taker.holds(organ.office(), subject)) {
            refusals.add(
                    Refusal.of(
                            "casework.notYours",
                            label(task.title()),
                            label(organ.title()),
                            taker.actor().office().label()));
        }
    }

    /// Only at its very beginning, and only by the product: nobody decides in this way.
    private static void recorded(Progress progress, Taker taker, List<Refusal> refusals) {
        product(taker, refusals);
        if (!progress.entries().isEmpty()) {
            refusals.add(Refusal.of("casework.recordedLate", progress.dossier().number()));
        }
    }

    private static void product(Taker taker, List<Refusal> refusals) {
        if (!taker.actor().equals(org.nengxia.kernel.Actor.PRODUCT)) {
            refusals.add(Refusal.of("casework.clockOnly"));
        }
    }

    /// Words that must not be missing.
    static void text(String key, String text, List<Refusal> refusals) {
        if (text.isBlank()) {
            refusals.add(Refusal.of(key));
        }
    }

    static Label label(org.nengxia.policy.Label title) {
        return new Label(title.zh(), title.en());
    }

    /// Several of them in one sentence.
    static Label labels(List<org.nengxia.policy.Label> titles) {
        return Label.list(titles.stream().map(Guards::label).toList());
    }
}
