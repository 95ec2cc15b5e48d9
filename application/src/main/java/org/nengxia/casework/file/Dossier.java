package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.casework.file.appeal.PostsHeld;

/// What a case is opened with; it never changes, but for what the roster knows.
///
/// @param number such as `C-2026-0031`
/// @param procedure id of the procedure that it begins by
/// @param grounds ids of the pack's grounds
/// @param evidence numbers of the evidence, at least one
/// @param reason why it is opened, in the words of whoever opened it
/// @param held the posts of the person, by what the roster knows now; nothing of a team
public record Dossier(
        String number,
        Subject subject,
        String procedure,
        List<String> grounds,
        List<String> evidence,
        String reason,
        LocalDate openedOn,
        PostsHeld held) {

    /// Keeps its own copies.
    public Dossier {
        grounds = List.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }

    /// The same with what the roster knows of the person.
    public Dossier knowing(PostsHeld known) {
        return new Dossier(number, subject, procedure, grounds, evidence, reason, openedOn, known);
    }

    /// Whether the subject is a leading member (领导成员) on a day; a leadership team consists of them.
    LeadingMember leading(LocalDate day) {
        return switch (subject) {
            case Subject.OfCadre _ -> held.on(day);
            case Subject.OfTeam _ -> LeadingMember.YES;
        };
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
