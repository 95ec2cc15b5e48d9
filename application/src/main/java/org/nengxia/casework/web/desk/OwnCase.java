package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.policy.procedure.Outcome;

/// A case as the cadre concerned sees it.
///
/// @param version how many entries it has; a form sends it back
/// @param state in words: what is waited for, or how it ended
/// @param evidence what was accepted in the verification; of reports only that there was one
/// @param helper who was named to help, if anybody was
/// @param points each point made at the hearing with its answer, empty until answered
record OwnCase(
        String number,
        int version,
        LocalDate openedOn,
        String state,
        List<EvidenceShown.Line> evidence,
        Optional<CaseAct.Heard> heard,
        List<Point> points,
        Optional<Decision> decision,
        String measure,
        Optional<Helper> helper,
        Optional<AppealTo> appeal,
        List<Right> rights,
        List<String> papers) {

    /// A point that the person made, and what became of it.
    record Point(String text, Optional<CaseAct.Answer> answer) {}

    /// Who helps the person (帮教).
    record Helper(String name, LocalDate from, String purpose) {}

    /// To whom the decision is appealed.
    ///
    /// @param basis what people named the organ by; empty where they named none
    record AppealTo(String organ, String basis) {}

    /// An act that is the person's to take.
    ///
    /// @param outcomes what can be asked for, by the name of the outcome
    /// @param last the last day; empty where no limit runs
    /// @param key of the form
    record Right(
            String task,
            String act,
            Map<String, String> outcomes,
            Optional<LocalDate> last,
            String left,
            String urgency,
            String articles,
            String key) {

        /// Whether one can appeal by it.
        public boolean appeals() {
            return outcomes.containsKey(Outcome.APPEALS.name());
        }
    }
}
