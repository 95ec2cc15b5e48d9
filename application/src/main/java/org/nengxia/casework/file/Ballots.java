package org.nengxia.casework.file;

import java.util.List;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Share;

/// The counts of a vote; who voted how is not known to the product. Members who had to withdraw are
/// not due.
///
/// @param meeting the meeting's number
/// @param due the members who were due, without those recused
/// @param absent those of them who did not come
/// @param inFavour, against, abstained ballots; together as many as were present
/// @param sentBack whether the organ, instead of voting, wants the case prepared again
/// @param minutes what was said
public record Ballots(
        String meeting,
        List<String> due,
        List<String> absent,
        List<String> recused,
        int inFavour,
        int against,
        int abstained,
        boolean sentBack,
        String minutes) {

    /// Keeps its own copies.
    public Ballots {
        due = List.copyOf(due);
        absent = List.copyOf(absent);
        recused = List.copyOf(recused);
    }

    /// How many were present.
    public int present() {
        return due.size() - absent.size();
    }

    /// How many ballots were cast.
    public int cast() {
        return inFavour + against + abstained;
    }

    /// Whether the share of members due that the procedure asks for was present.
    public boolean quorate(Share quorum) {
        return !due.isEmpty() && present() >= quorum.atLeast(due.size());
    }

    /// Carried by more than half of the members due.
    public Outcome outcome() {
        if (sentBack) {
            return Outcome.SENT_BACK;
        }
        return inFavour * 2 > due.size() ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }
}
