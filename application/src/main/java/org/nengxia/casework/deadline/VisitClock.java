package org.nengxia.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Entry;
import org.nengxia.policy.eligibility.Eligibilities;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Taken;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.term.TimeLimit;

/// The clock of the next return visit (回访), by the time limits of the pack of the case: from the
/// naming of a helper, and from each visit. It runs beside the procedure, also when the case is
/// closed, while the helper's decision stands and until its effect periods are over.
///
/// @param organ that owes the visit
/// @param since the day that set it going
record VisitClock(TimeLimit limit, Organ organ, LocalDate since) {
    private static final String NAMED = "helper-named";
    private static final String HELD = "return-visit-held";

    static Optional<VisitClock> of(CaseFile file) {
        var standing = file.standing();
        if (standing.helper().isEmpty() || standing.decision().isEmpty()) {
            return Optional.empty();
        }
        var law = file.progress().law();
        return begun(file.progress().entries())
                .filter(it -> stillWithin(file, standing.decision().get(), it.on()))
                .flatMap(begun ->
                        law.limits().stream()
                                .filter(each -> each.standing().acts())
                                .filter(each -> each.starts().equals(begun.event()))
                                .findFirst()
                                .flatMap(limit ->
                                        department(file)
                                                .map(organ ->
                                                        new VisitClock(limit, organ, begun.on()))));
    }

    private record Begun(String event, LocalDate on) {}

    /// What set the clock going last; with another decision it begins anew, with another helper it
    /// does not.
    private static Optional<Begun> begun(List<Entry> entries) {
        Optional<Begun> begun = Optional.empty();
        for (Entry entry : entries) {
            begun = after(begun, entry);
        }
        return begun;
    }

    private static Optional<Begun> after(Optional<Begun> begun, Entry entry) {
        return switch (entry.event()) {
            case CaseEvent.HelpEntrusted named ->
                    begun.or(() -> Optional.of(new Begun(NAMED, named.from())));
            case CaseEvent.ReturnVisited _ -> Optional.of(new Begun(HELD, entry.on()));
            case CaseEvent.Acted(CaseAct.Issued _) -> Optional.empty();
            default -> begun;
        };
    }

    private static Optional<Organ> department(CaseFile file) {
        return file.progress().law().procedures().organs().stream()
                .filter(each -> each.office() == Office.ORGANISATION_DEPARTMENT)
                .findFirst();
    }

    /// A decision from which no period ever ran sets no end.
    private static boolean stillWithin(CaseFile file, Decision decision, LocalDate day) {
        return !barsOn(file, decision, decision.effectiveOn()) || barsOn(file, decision, day);
    }

    private static boolean barsOn(CaseFile file, Decision decision, LocalDate day) {
        LocalDate effective = decision.effectiveOn();
        var taken =
                new Taken(
                        "casework",
                        file.number(),
                        decision.measure(),
                        file.progress().grounds(),
                        decision.decidedOn(),
                        effective,
                        null,
                        Taken.Ends.UNRECORDED);
        return Eligibilities.on(
                        day.isBefore(effective) ? effective : day,
                        List.of(taken),
                        _ -> List.of(file.progress().law().pack()))
                .values()
                .stream()
                .anyMatch(each -> !(each instanceof Eligible.Open));
    }
}
