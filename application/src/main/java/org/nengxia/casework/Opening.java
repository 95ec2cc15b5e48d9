package org.nengxia.casework;

import java.time.LocalDate;
import java.util.List;
import org.nengxia.casework.file.Dossier.Subject;

/// A case that somebody wants to open.
///
/// @param pack id of the pack by whose procedure it shall go
/// @param measure the measure that people have in mind; another may be proposed later
/// @param nominations what rules said, empty where an organ proposes of its own
/// @param grounds ids of grounds beside those of the nominations
/// @param evidence numbers of the evidence, at least one
/// @param reason why
public record Opening(
        Subject subject,
        String pack,
        String measure,
        List<Nominated> nominations,
        List<String> grounds,
        List<String> evidence,
        String reason,
        LocalDate on) {

    /// Keeps its own copies.
    public Opening {
        nominations = List.copyOf(nominations);
        grounds = List.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }

    /// A nomination that the case is opened from.
    ///
    /// @param number such as `N-2005-0417`
    /// @param path where the page stands that says why
    public record Nominated(String ground, String number, String path) {}
}
