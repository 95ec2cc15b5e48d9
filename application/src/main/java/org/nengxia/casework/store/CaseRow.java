package org.nengxia.casework.store;

import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Standing;
import org.nengxia.policy.procedure.EndKind;

/// What lists and locks need of the state of a case, derived from it.
///
/// @param state `running suspended closed`
/// @param follows the procedure that it follows now
/// @param place where it stands in the drawing
record CaseRow(
        String number,
        int version,
        String state,
        String follows,
        String place,
        Optional<String> ended,
        Optional<String> measure,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> closedOn) {

    static CaseRow of(CaseFile file) {
        Standing standing = file.standing();
        boolean closed = file instanceof CaseFile.Closed;
        return new CaseRow(
                file.number(),
                file.version(),
                state(file),
                file.progress().course().procedure().id(),
                file.progress().course().at().id(),
                file instanceof CaseFile.Closed(_, EndKind end)
                        ? Optional.of(end.key())
                        : Optional.empty(),
                standing.decision()
                        .map(Decision::measure)
                        .or(() -> standing.proposal().map(CaseAct.Proposal::measure)),
                standing.decision().map(Decision::decidedOn),
                closed ? Optional.of(closedOn(file)) : Optional.empty());
    }

    /// A helper may be named and a visit made when a case is closed long since, and a decision of
    /// the past is closed with itself.
    private static LocalDate closedOn(CaseFile file) {
        Optional<LocalDate> past =
                file.progress().entries().stream()
                        .filter(each -> each.event() instanceof CaseEvent.Recorded)
                        .map(each -> ((CaseEvent.Recorded) each.event()).decidedOn())
                        .reduce((_, later) -> later);
        return past.orElseGet(() -> lastAct(file));
    }

    private static LocalDate lastAct(CaseFile file) {
        return file.progress().entries().stream()
                .filter(each -> !(each.event() instanceof CaseEvent.HelpEntrusted))
                .filter(each -> !(each.event() instanceof CaseEvent.ReturnVisited))
                .map(Entry::on)
                .reduce((_, later) -> later)
                .orElse(file.progress().lastDay());
    }

    private static String state(CaseFile file) {
        return switch (file) {
            case CaseFile.Running _ -> "running";
            case CaseFile.Suspended _ -> "suspended";
            case CaseFile.Closed _ -> "closed";
        };
    }
}
