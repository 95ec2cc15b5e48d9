package org.nengxia.casework.sight;

import java.util.List;
import java.util.Set;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.policy.procedure.course.Ways;

/// What of a case its person knows by now (本人知情): from the notice of the verification or the
/// hearing on that there is one, and a decision only once it was served in writing, with the rights
/// that it leaves and until when.
public final class KnownToPerson {
    private static final String NOTICE = "verification-notice";
    private static final Set<Form> WITHIN =
            Set.of(
                    Form.PROPOSE,
                    Form.APPROVE,
                    Form.DISCUSS_AND_VOTE,
                    Form.ISSUE_DECISION,
                    Form.TALK,
                    Form.WRITTEN_NOTICE,
                    Form.ORDER_NOTICE,
                    Form.ADMONITION_PAPER,
                    Form.RE_EXAMINATION_NOTICE);

    private KnownToPerson() {}

    /// The case as far as its person knows it: as it stood before a decision that still has to be
    /// served, and whole otherwise.
    public static CaseFile of(CaseFile file) {
        int known = entries(file);
        var progress = file.progress();
        return known == file.version()
                ? file
                : CaseFile.replay(
                        progress.dossier(), progress.law(), progress.entries().subList(0, known));
    }

    /// How many entries of the case its person knows; papers of later ones are not his yet.
    public static int entries(CaseFile file) {
        List<Entry> entries = file.progress().entries();
        for (Entry entry : entries.reversed()) {
            if (entry.event() instanceof CaseEvent.Acted(CaseAct act)) {
                if (act.outcome() == Outcome.SERVED) {
                    return entries.size();
                }
                if (isServedLater(file, act)) {
                    return entry.seq() - 1;
                }
            }
        }
        return entries.size();
    }

    private static boolean isServedLater(CaseFile file, CaseAct act) {
        return act instanceof CaseAct.Issued
                || (act instanceof CaseAct.Ruled
                        && form(file, act.task(), Form.RE_EXAMINE)
                        && file.progress().course().procedure().tasks().stream()
                                .anyMatch(it -> it.form() == Form.RE_EXAMINATION_NOTICE));
    }

    private static boolean form(CaseFile file, String task, Form form) {
        return file.progress().course().procedure().tasks().stream()
                .anyMatch(it -> it.id().equals(task) && it.form() == form);
    }

    /// Whether what comes next is settled among the organs, and the person hears of it in writing.
    public static boolean isDeliberated(CaseFile file) {
        return entries(file) < file.version()
                || file.progress().course().open().stream()
                        .anyMatch(open -> WITHIN.contains(open.task().form()));
    }

    /// Whether the person is to know that there is a case at all: told before the verification, to
    /// be heard, heard, decided about, or asked to act.
    public static boolean hasReached(CaseFile file) {
        return file.standing().heard().isPresent()
                || of(file).standing().decision().isPresent()
                || file.progress().entries().stream().anyMatch(each -> isNoticed(file, each))
                || file.progress().course().open().stream()
                        .anyMatch(open -> open.task().form() == Form.HEAR || isHis(file, open));
    }

    private static boolean isNoticed(CaseFile file, Entry entry) {
        return entry.event() instanceof CaseEvent.Acted(CaseAct act) && isNoticed(file, act);
    }

    /// Whether an act tells the person that there is a verification: the procedure names the notice
    /// there, and what follows is one.
    public static boolean isNoticed(CaseFile file, CaseAct act) {
        Procedure procedure = file.progress().course().procedure();
        return procedure.node(act.task()).orElse(null) instanceof Node.Task task
                && task.papers().contains(NOTICE)
                && new Ways(procedure)
                        .by(task, act.outcome())
                        .filter(move -> move.to() instanceof Node.Task next && isVerified(next))
                        .isPresent();
    }

    private static boolean isVerified(Node.Task task) {
        return task.form() == Form.VERIFY;
    }

    /// Whether an act that is open is the person's own.
    public static boolean isHis(CaseFile file, OpenAct open) {
        return file.progress()
                .law()
                .procedures()
                .organ(open.task().organ())
                .filter(organ -> organ.office() == Office.PERSON)
                .isPresent();
    }
}
