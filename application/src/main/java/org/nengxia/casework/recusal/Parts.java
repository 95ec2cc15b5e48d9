package org.nengxia.casework.recusal;

import java.util.Optional;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.recusal.Role;

/// Which part somebody takes in a case, as the rules of recusal know it.
public final class Parts {
    private Parts() {}

    /// By the office of the organ whose turn it is.
    static Role of(Office office) {
        return switch (office) {
            case DECIDING_ORGAN, PRINCIPAL_LEADER -> Role.VOTER;
            case APPEAL_ORGAN -> Role.APPEAL;
            default -> Role.INVESTIGATOR;
        };
    }

    /// By the office that a person has; a member of a deciding organ who has another office takes
    /// that office's part outside votes.
    public static Role of(People.Person person) {
        return person.office()
                .map(office ->
                        switch (office) {
                            case DECIDING_MEMBER -> Role.VOTER;
                            case APPEAL_ORGAN -> Role.APPEAL;
                            default -> Role.INVESTIGATOR;
                        })
                .orElse(person.organ().isPresent() ? Role.VOTER : Role.INVESTIGATOR);
    }

    /// The part that the rulings of an event are for, where it does not follow from the office.
    static Optional<Role> of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.HelpEntrusted _ -> Optional.of(Role.HELPER);
            case CaseEvent.Acted(CaseAct act) when act.cast().isPresent() ->
                    Optional.of(Role.VOTER);
            default -> Optional.empty();
        };
    }
}
