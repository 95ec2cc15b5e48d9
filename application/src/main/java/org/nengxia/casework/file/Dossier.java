package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/// What a case is opened with; it never changes.
///
/// @param number such as `C-2026-0031`
/// @param procedure id of the procedure that it begins by
/// @param grounds ids of the pack's grounds
/// @param evidence numbers of the evidence, at least one
/// @param reason why it is opened, in the words of whoever opened it
public record Dossier(
        String number,
        Subject subject,
        String procedure,
        List<String> grounds,
        List<String> evidence,
        String reason,
        LocalDate openedOn) {

    /// Keeps its own copies.
    public Dossier {
        grounds = List.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }

    /// Whom a case is about.
    public sealed interface Subject {

        /// One leading cadre (领导干部).
        ///
        /// @param id the product's own number of the person
        record OfCadre(long id) implements Subject {}

        /// A leadership team (领导班子) as a whole.
        ///
        /// @param number the team's number in the roster
        record OfTeam(String number) implements Subject {}

        /// The cadre, where the case is about one.
        default OptionalLong cadre() {
            return this instanceof OfCadre(long id) ? OptionalLong.of(id) : OptionalLong.empty();
        }
    }
}
