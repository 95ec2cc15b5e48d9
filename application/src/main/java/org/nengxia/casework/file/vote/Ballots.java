package org.nengxia.casework.file.vote;

import java.util.List;
import java.util.Objects;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.policy.procedure.vote.Share;

/// The counts of a vote; who voted how is not known to the product. Members who had to withdraw are
/// not due.
///
/// @param meeting the meeting's number
/// @param due the members who were due, without those recused
/// @param absent those of them who did not come
/// @param inFavour, against, abstained ballots; together as many as were present
/// @param sentBack whether the organ, instead of voting, wants the case prepared again
/// @param minutes what was said
/// @param majority how many of those due must be in favour, by the procedure that held
public record Ballots(
        String meeting,
        List<String> due,
        List<String> absent,
        List<String> recused,
        int inFavour,
        int against,
        int abstained,
        boolean sentBack,
        String minutes,
        Majority majority) {

    /// Keeps its own copies. What was kept before packs said how many votes carry was carried by
    /// more than half.
    public Ballots {
        due = List.copyOf(due);
        absent = List.copyOf(absent);
        recused = List.copyOf(recused);
        majority = Objects.requireNonNullElse(majority, Majority.USUAL);
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

    /// How many votes in favour it needed, of the members due.
    public int needed() {
        return majority.needed(due.size());
    }

    /// Carried by as many of the members due as the procedure asks for.
    public Outcome outcome() {
        if (sentBack) {
            return Outcome.SENT_BACK;
        }
        return inFavour >= needed() ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }
}
