package org.nengxia.casework.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.policy.procedure.course.Step;

/// Whether, from where a case stands, the person can have the decision annulled by an organ that
/// judges it, by acts that the case takes from people who never had to do with it before.
final class WayToAppeal {
    private static final Set<Form> JUDGED =
            Set.of(Form.APPEAL_DECISION, Form.EXTENDED_APPEAL_DECISION, Form.RE_EXAMINE);
    private static final int LONGEST = 8;
    private static final Playbook PLAYBOOK =
            new Playbook(List.of("luo", "wei"), Cast.MEMBERS, Cast.OTHERS, "DEMOTION");

    private WayToAppeal() {}

    private record Act(String task, Outcome outcome) {}

    private record Way(Course course, List<Act> acts) {}

    static boolean isOpen(CaseFile file, LocalDate day) {
        return way(file.progress().course())
                .map(acts -> walked(file, acts, day).standing().decision().isEmpty())
                .orElse(false);
    }

    private static Optional<List<Act>> way(Course from) {
        Deque<Way> ways = new ArrayDeque<>(List.of(new Way(from, List.of())));
        while (!ways.isEmpty()) {
            Way way = ways.poll();
            for (OpenAct open : way.course.open()) {
                if (JUDGED.contains(open.task().form())) {
                    return Optional.of(with(way.acts, open, Outcome.ANNULLED));
                }
                if (way.acts.size() < LONGEST) {
                    open.outcomes().forEach(outcome -> on(way, open, outcome).ifPresent(ways::add));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Way> on(Way way, OpenAct open, Outcome outcome) {
        boolean anew = Set.of(Form.VERIFY, Form.RESTORE).contains(open.task().form());
        return !anew && way.course.act(open.task().id(), outcome) instanceof Step.Done(Course next)
                ? Optional.of(new Way(next, with(way.acts, open, outcome)))
                : Optional.empty();
    }

    private static List<Act> with(List<Act> acts, OpenAct open, Outcome outcome) {
        List<Act> all = new ArrayList<>(acts);
        all.add(new Act(open.task().id(), outcome));
        return all;
    }

    private static CaseFile walked(CaseFile from, List<Act> acts, LocalDate day) {
        CaseFile file = from;
        for (Act act : acts) {
            file = taken(file, act, day);
        }
        return file instanceof CaseFile.Running running
                        && running.progress().open("restore").isPresent()
                ? taken(file, new Act("restore", Outcome.DONE), day)
                : file;
    }

    private static CaseFile taken(CaseFile from, Act act, LocalDate day) {
        Node.Task task = from.progress().open(act.task).orElseThrow();
        Taker by = newcomer(from, task);
        CaseFile routed = task.form() == Form.ACCEPT_APPEAL ? routed(from, day) : from;
        CaseFile file = by.equals(Cast.PERSON) ? routed : declared(routed, by, day);
        CaseAct due =
                task.form() == Form.TALK
                        ? new CaseAct.TalkHeld(act.task, unconcerned(file), "谈话室", "说明")
                        : PLAYBOOK.act(file, task, act.outcome, day);
        return taken(file, by, new CaseEvent.Acted(due), day);
    }

    /// Whoever leads the department now names the organ, where it is still to be named.
    private static CaseFile routed(CaseFile file, LocalDate day) {
        Taker head = Cast.taker("new.head", Office.ORGANISATION_HEAD, false);
        var named = new CaseEvent.AppealRouted("市委组织部", "答复意见");
        return file.owesRoute() ? taken(file, head, named, day) : file;
    }

    /// Who never had to do with the case declares first that nothing ties him to the person.
    private static CaseFile declared(CaseFile file, Taker by, LocalDate day) {
        String account = by.actor().account();
        var ruling = new CaseAct.Ruling(account, List.of(), false, "本人声明没有回避情形");
        return file.standing().checked(account)
                ? file
                : taken(file, by, new CaseEvent.Ruled(List.of(ruling)), day);
    }

    private static CaseFile taken(CaseFile file, Taker by, CaseEvent event, LocalDate day) {
        Entry entry = new Entry(file.version() + 1, event, day, Instant.EPOCH, by.actor());
        return switch (file.take(by, entry)) {
            case CaseOutcome.Done(CaseFile next) -> next;
            case CaseOutcome.Refused(var reasons) ->
                    throw new AssertionError(event + " in " + file.progress().entries() + reasons);
        };
    }

    private static List<String> unconcerned(CaseFile file) {
        return file.standing().rulings().values().stream()
                .filter(each -> !each.recused())
                .map(CaseAct.Ruling::account)
                .toList();
    }

    private static Taker newcomer(CaseFile file, Node.Task task) {
        return switch (file.progress()
                .law()
                .procedures()
                .organ(task.organ())
                .orElseThrow()
                .office()) {
            case PERSON -> Cast.PERSON;
            case APPEAL_ORGAN -> Cast.taker("new.judge", Office.APPEAL_ORGAN, false);
            case DECIDING_ORGAN, PRINCIPAL_LEADER ->
                    Cast.taker("new.member", Office.DECIDING_MEMBER, true);
            default -> Cast.taker("new.officer", Office.ORGANISATION_OFFICER, false);
        };
    }
}
