package org.nengxia.casework.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nengxia.policy.procedure.Outcome;

/// A meeting of a deciding organ.
///
/// @param number such as `M-2026-001`
/// @param organ code of the organ in the packs
/// @param opened whether it has begun: from then on the agenda stays as it is
/// @param absent codes of the members who did not come, once for the whole meeting
public record Meeting(
        String number,
        String organ,
        LocalDate heldOn,
        String place,
        boolean opened,
        List<String> absent,
        List<Matter> agenda) {

    /// Keeps its own copies.
    public Meeting {
        absent = List.copyOf(absent);
        agenda = List.copyOf(agenda);
    }

    /// A matter (议题) of the agenda.
    ///
    /// @param outcome what came of the vote; empty before
    public record Matter(String caseNumber, Optional<Outcome> outcome) {}

    /// How far a meeting has come: convened, in session, or closed once every matter was voted on.
    public enum State {
        /// Its agenda can still change.
        CONVENED,
        /// Matters wait for their vote.
        OPEN,
        /// Every matter was voted on.
        CLOSED;

        /// The state as addresses and bundles write it.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far it has come.
    public State state() {
        if (!opened) {
            return State.CONVENED;
        }
        return agenda.stream().allMatch(each -> each.outcome().isPresent())
                ? State.CLOSED
                : State.OPEN;
    }

    /// The matter about a case.
    public Optional<Matter> matter(String caseNumber) {
        return agenda.stream().filter(each -> each.caseNumber().equals(caseNumber)).findFirst();
    }
}
