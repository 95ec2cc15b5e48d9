package org.nengxia.casework.file;

import java.util.List;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Organ;

/// What keeps out of a case what people do in it beside its procedure: joining, handing over,
/// suspending, naming a helper or an organ of appeal, visiting.
final class BesideGuards {
    private static final int LONGEST = 60;

    private BesideGuards() {}

    static void of(CaseFile file, Taker taker, Entry entry, List<Refusal> refusals) {
        switch (entry.event()) {
            case CaseEvent.Acted _, CaseEvent.TimeUp _, CaseEvent.Recorded _ -> {}
            case CaseEvent.Joined joined -> joined(file.progress(), taker, joined, refusals);
            case CaseEvent.Ruled(var rulings) -> {
                declares(taker, rulings, refusals);
                ActGuards.rulings(rulings, refusals);
            }
            case CaseEvent.HandedOver(String to, String what) -> {
                department(taker, refusals);
                Guards.text("casework.toMissing", to, refusals);
                Guards.text("casework.textMissing", what, refusals);
            }
            case CaseEvent.HandOverRuledOut(String reason) ->
                    ruledOut(file, taker, reason, refusals);
            case CaseEvent.HelpEntrusted named -> helper(file, taker, named, entry, refusals);
            case CaseEvent.ReturnVisited visit -> visited(file, taker, visit, refusals);
            case CaseEvent.AppealRouted named -> routed(file, taker, named, refusals);
            case CaseEvent.SuspendedFor(String reason) -> {
                department(taker, refusals);
                Guards.text("casework.reasonMissing", reason, refusals);
            }
            case CaseEvent.Resumed _ ->
                    refusals.add(Refusal.of("casework.notSuspended", file.number()));
            case CaseEvent.WithdrawnFor(String reason) -> withdrawn(file, taker, reason, refusals);
        }
    }

    private static void joined(
            Progress progress, Taker taker, CaseEvent.Joined joined, List<Refusal> refusals) {
        department(taker, refusals);
        Guards.text("casework.reasonMissing", joined.reason(), refusals);
        if (joined.evidence().isEmpty() && joined.grounds().isEmpty()) {
            refusals.add(Refusal.of("casework.nothingJoined"));
        }
        refusals.addAll(progress.law().unknown(joined.grounds()));
        if (progress.course().duties().has(Obligation.VERIFIED_BY_TWO)) {
            refusals.add(Refusal.of("casework.joinedLate", progress.dossier().number()));
        }
    }

    private static void ruledOut(
            CaseFile file, Taker taker, String reason, List<Refusal> refusals) {
        head(taker, refusals);
        if (!file.standing().owesHandOver()) {
            refusals.add(Refusal.of("casework.nothingOwed", file.number()));
        }
        Guards.text("casework.reasonMissing", reason, refusals);
    }

    private static void withdrawn(
            CaseFile file, Taker taker, String reason, List<Refusal> refusals) {
        head(taker, refusals);
        if (file.standing().decision().isPresent()) {
            refusals.add(Refusal.of("casework.withdrawnLate", file.number()));
        }
        Guards.text("casework.reasonMissing", reason, refusals);
    }

    /// Only after a decision about a person took effect; another only with a reason.
    private static void helper(
            CaseFile file,
            Taker taker,
            CaseEvent.HelpEntrusted named,
            Entry entry,
            List<Refusal> refusals) {
        department(taker, refusals);
        Guards.text("casework.helper.purpose", named.purpose(), refusals);
        String account = named.helper().account();
        if (!inEffect(file, entry)) {
            refusals.add(Refusal.of("casework.helper.noDecision", file.number()));
        }
        if (named.helper().recused()) {
            refusals.add(Refusal.of("casework.recused", Taker.Named.of(account)));
        }
        file.standing().helper().ifPresent(before -> replaced(before, named, refusals));
    }

    /// Only to whom somebody helps, so after a decision that stands.
    private static void visited(
            CaseFile file, Taker taker, CaseEvent.ReturnVisited visit, List<Refusal> refusals) {
        department(taker, refusals);
        Guards.text("casework.visit.visitors", visit.visitors(), refusals);
        Guards.text("casework.visit.found", visit.found(), refusals);
        if (file.standing().helper().isEmpty() || file.standing().decision().isEmpty()) {
            refusals.add(Refusal.of("casework.visit.noHelper", file.number()));
        }
    }

    private static boolean inEffect(CaseFile file, Entry entry) {
        return file.progress().dossier().subject().cadre().isPresent()
                && file.standing()
                        .decision()
                        .filter(it -> !it.effectiveOn().isAfter(entry.on()))
                        .isPresent();
    }

    private static void replaced(
            CaseEvent.HelpEntrusted before, CaseEvent.HelpEntrusted named, List<Refusal> refusals) {
        String account = named.helper().account();
        if (before.helper().account().equals(account)) {
            refusals.add(Refusal.of("casework.helper.same", Taker.Named.of(account)));
        }
        Guards.text("casework.helper.reason", named.reason(), refusals);
    }

    /// Only against a decision that can still be appealed, where the pack names no organ for such a
    /// person, and until that organ took the appeal up.
    private static void routed(
            CaseFile file, Taker taker, CaseEvent.AppealRouted named, List<Refusal> refusals) {
        head(taker, refusals);
        Guards.text("casework.route.organ", named.organ(), refusals);
        Guards.text("casework.route.basis", named.basis(), refusals);
        if (named.organ().length() > LONGEST) {
            refusals.add(Refusal.of("casework.route.long", LONGEST, named.organ().length()));
        }
        Progress progress = file.progress();
        if (file.standing().decision().isEmpty() || !progress.appealAhead()) {
            refusals.add(Refusal.of("casework.route.noAppeal", file.number()));
            return;
        }
        switch (progress.appealRoute().orElseThrow()) {
            case AppealRoute.ByPack(Organ organ) ->
                    refusals.add(
                            Refusal.of("casework.route.needless", Guards.label(organ.title())));
            case AppealRoute.Named(Organ organ, _) when progress.appealTakenUp() ->
                    refusals.add(Refusal.of("casework.route.taken", Guards.label(organ.title())));
            case AppealRoute.Named _, AppealRoute.ToBeNamed _ -> {}
        }
    }

    private static void head(Taker taker, List<Refusal> refusals) {
        if (taker.actor().office() != Office.ORGANISATION_HEAD) {
            refusals.add(Refusal.of("casework.headOnly", taker.actor().office().label()));
        }
    }

    static void department(Taker taker, List<Refusal> refusals) {
        if (!Taker.offices(org.nengxia.policy.procedure.Office.ORGANISATION_DEPARTMENT)
                .contains(taker.actor().office())) {
            refusals.add(Refusal.of("casework.departmentOnly", taker.actor().office().label()));
        }
    }

    /// The department settles anybody's recusal; everybody else declares his own.
    private static void declares(
            Taker taker, List<CaseAct.Ruling> rulings, List<Refusal> refusals) {
        String account = taker.actor().account();
        if (!rulings.stream().allMatch(each -> each.account().equals(account))) {
            department(taker, refusals);
        }
    }
}
