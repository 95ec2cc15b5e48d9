package org.nengxia.studio;

import java.time.Instant;
import java.util.Optional;

/// A pack under work.
///
/// @param pack the id that the pack will have
/// @param base the pack it was begun from
/// @param replaces the pack whose place it is to take; empty when it shall stand beside the others
/// @param revision the present revision, from 1; whoever saves must have seen it
/// @param account who began it
/// @param person the same person's name
public record Draft(
        long id,
        String pack,
        String base,
        Optional<String> replaces,
        DraftState state,
        int revision,
        String account,
        String person,
        Instant begunAt,
        Instant savedAt) {

    /// Whether it may still be changed, verified, published or withdrawn.
    public boolean open() {
        return state == DraftState.DRAFT || state == DraftState.VERIFIED;
    }
}
