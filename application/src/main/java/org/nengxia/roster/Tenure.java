package org.nengxia.roster;

import java.time.LocalDate;
import java.util.Optional;

/// Someone's holding of a post (任职), from the day of appointment up to, and not including, the day
/// of removal: a successor may begin on that very day.
///
/// @param endedOn empty while the post is held
/// @param appointedBy number of the document of appointment
/// @param removedBy number of the document of removal
public record Tenure(
        String number,
        Cadre cadre,
        Post post,
        LocalDate beganOn,
        Optional<LocalDate> endedOn,
        Optional<String> appointedBy,
        Optional<String> removedBy,
        Optional<String> endReason) {

    /// Whether the post is held on that day.
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(beganOn) && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
