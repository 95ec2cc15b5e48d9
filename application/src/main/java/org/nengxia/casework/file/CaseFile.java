package org.nengxia.casework.file;

import java.util.List;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Step;

/// A case (个案): under way, suspended, or closed. Whatever is asked of it is answered by the case
/// that it becomes, or refused with every reason; the procedure of the pack in force when it was
/// opened says which act comes next.
public sealed interface CaseFile {

    /// How far it has come.
    Progress progress();

    /// Under way: the acts that its course has open may be taken.
    record Running(Progress progress) implements CaseFile {}

    /// Suspended (中止): nothing may be done but to resume it; its clocks stand.
    record Suspended(Progress progress) implements CaseFile {}

    /// Closed: nothing more may happen in it.
    record Closed(Progress progress, EndKind end) implements CaseFile {
        /// An order to resign that re-examination annulled, or changed for another procedure to
        /// write anew, stands no more.
        private boolean fell(Standing standing) {
            return end == EndKind.ANNULLED
                    || standing.decision().filter(it -> it.changeTo().isPresent()).isPresent();
        }
    }

    /// A case just opened.
    static CaseFile opened(Dossier dossier, Law law) {
        return new Running(Progress.opened(dossier, law));
    }

    /// The case after all that was recorded of it; what was recorded was allowed when it was, so
    /// anything else is a fault.
    static CaseFile replay(Dossier dossier, Law law, List<Entry> entries) {
        CaseFile file = opened(dossier, law);
        for (Entry entry : entries) {
            file =
                    switch (file.after(entry)) {
                        case CaseOutcome.Done(CaseFile next) -> next;
                        case CaseOutcome.Refused(var reasons) ->
                                throw new IllegalStateException(
                                        dossier.number()
                                                + " entry "
                                                + entry.seq()
                                                + ": "
                                                + reasons);
                    };
        }
        return file;
    }

    /// What stands in the case: who was heard, what was found, proposed, decided.
    default Standing standing() {
        Standing standing = Standing.of(progress().entries());
        return this instanceof Closed closed && closed.fell(standing)
                ? standing.withoutDecision()
                : standing;
    }

    /// What the case is called.
    default String number() {
        return progress().dossier().number();
    }

    /// How many entries it has; whoever acts must have seen them all.
    default int version() {
        return progress().entries().size();
    }

    /// Whether a helper may be named: a decision about a person stands.
    default boolean mayBeHelped() {
        return standing().decision().isPresent()
                && progress().dossier().subject().cadre().isPresent();
    }

    /// Whether somebody has to say what ties him to the person before he takes an act for an
    /// office.
    default boolean declaresFirst(String account, Node.Task task) {
        boolean forAnOffice =
                task.form() != Form.RECUSAL_CHECK && !task.form().offices().contains(Office.PERSON);
        return forAnOffice && !standing().checked(account);
    }

    /// Whether people still have to name the organ that takes the appeal: a decision stands that
    /// can be appealed, and the pack names none for such a person.
    default boolean owesRoute() {
        return this instanceof Running
                && standing().decision().isPresent()
                && progress().appealAhead()
                && progress().appealRoute().orElse(null) instanceof AppealRoute.ToBeNamed;
    }

    /// Whether the organ of appeal that people named may still be another one.
    default boolean mayRouteAnew() {
        return this instanceof Running
                && standing().decision().isPresent()
                && progress().appealAhead()
                && !progress().appealTakenUp()
                && progress().appealRoute().orElse(null) instanceof AppealRoute.Named;
    }

    /// Lets something happen. Refuses, with every reason at once, what the law, the procedure or
    /// what is lacking forbids.
    default CaseOutcome take(Taker taker, Entry entry) {
        List<Refusal> refusals =
                switch (this) {
                    case Closed closed -> Guards.ofClosed(closed, taker, entry);
                    case Suspended _ -> Guards.ofSuspended(this, taker, entry);
                    case Running running -> Guards.of(running, taker, entry);
                };
        return refusals.isEmpty() ? owing(after(entry), entry) : new CaseOutcome.Refused(refusals);
    }

    /// No act of people closes a case while signs of a breach wait for those whose matter they are:
    /// clearing or dropping it would bury them.
    private static CaseOutcome owing(CaseOutcome outcome, Entry entry) {
        boolean buries =
                outcome instanceof CaseOutcome.Done(Closed closed)
                        && !(entry.event() instanceof CaseEvent.TimeUp)
                        && Standing.of(closed.progress().entries()).owesHandOver();
        return buries ? CaseOutcome.Refused.of("casework.handOverBeforeEnd") : outcome;
    }

    /// The case after an entry, without asking who may.
    private CaseOutcome after(Entry entry) {
        return switch (progress().stepped(entry.event())) {
            case Step.Refused(var reason) ->
                    CaseOutcome.Refused.of(
                            "casework.procedure", new Label(reason.zh(), reason.en()));
            case Step.Done(Course course) ->
                    new CaseOutcome.Done(settled(progress().on(course, entry), entry.event()));
        };
    }

    private CaseFile settled(Progress next, CaseEvent event) {
        if (this instanceof Closed(_, var end)) {
            return new Closed(next, end);
        }
        return switch (event) {
            case CaseEvent.SuspendedFor _ -> new Suspended(next);
            case CaseEvent.WithdrawnFor _ -> new Closed(next, EndKind.WITHDRAWN);
            case CaseEvent.Recorded _ -> new Closed(next, EndKind.IN_EFFECT);
            default -> byCourse(next);
        };
    }

    private static CaseFile byCourse(Progress next) {
        return next.course()
                .ended()
                .map(Node.End::kind)
                .<CaseFile>map(kind -> new Closed(next, kind))
                .orElseGet(() -> new Running(next));
    }
}
