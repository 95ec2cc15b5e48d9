package org.nengxia.casework.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Who may do something about a meeting, and about which cases.
@Component("casework.meetingDoor")
record Door(People people, CaseList list) {
    static final Set<Office> DEPARTMENT =
            Set.of(Office.ORGANISATION_OFFICER, Office.ORGANISATION_HEAD);
    static final Set<Office> OPENERS =
            Set.of(Office.ORGANISATION_OFFICER, Office.ORGANISATION_HEAD, Office.DECIDING_MEMBER);

    /// Meetings are prepared by the organisation department, and opened by it or by a member of the
    /// organ; who lost the office since signing in is told so.
    Optional<Refusal> shut(Set<Office> offices, Actor by) {
        if (!offices.contains(by.office())) {
            return Optional.of(
                    Refusal.of(
                            "casework.meetingFor",
                            Label.list(offices.stream().sorted().map(Office::label).toList()),
                            by.office().label()));
        }
        return people.stillHolds(by)
                ? Optional.empty()
                : Optional.of(Refusal.of("casework.officeChanged", by.office().label()));
    }

    /// For who may not see a case there is none.
    Optional<Refusal> unseen(String caseNumber, Actor by, LocalDate day) {
        var reader = new Reader(by.account(), by.office(), people.taker(by, day).cadre());
        return list.sees(reader, caseNumber)
                ? Optional.empty()
                : Optional.of(Refusal.of("casework.unknown", caseNumber));
    }
}
