package org.nengxia.casework.file;

import static org.nengxia.kernel.Office.APPEAL_ORGAN;
import static org.nengxia.kernel.Office.CADRE;
import static org.nengxia.kernel.Office.DECIDING_MEMBER;
import static org.nengxia.kernel.Office.DISCIPLINE_COMMISSION;
import static org.nengxia.kernel.Office.ORGANISATION_HEAD;
import static org.nengxia.kernel.Office.ORGANISATION_OFFICER;
import static org.nengxia.kernel.Office.UNIT_PERSONNEL;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Office;

/// Who takes an act: the account with its office, the cadre whom the person is, where the roster
/// knows him, and whether the person is the principal leader (主要负责人) of the deciding organ.
///
/// @param teams the leadership teams (领导班子) of which the person is a member, or was on one of the
///   days that the case is about
public record Taker(Actor actor, OptionalLong cadre, boolean principal, Set<String> teams) {
    /// Keeps its own copy.
    public Taker {
        teams = Set.copyOf(teams);
    }

    /// Somebody who is a member of no team.
    public Taker(Actor actor, OptionalLong cadre, boolean principal) {
        this(actor, cadre, principal, Set.of());
    }

    /// People whom a refusal names, by their codes: the case knows no names, who answers the person
    /// who asked puts them in.
    public record Named(List<String> codes) {
        /// Keeps its own copy.
        public Named {
            codes = List.copyOf(codes);
        }

        static Named of(String code) {
            return new Named(List.of(code));
        }

        /// The codes, where nobody put names in.
        @Override
        public String toString() {
            return String.join(", ", codes);
        }
    }

    /// Whether the person is the one whom the case is about, or of the team that it is about.
    public boolean is(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> cadre.isPresent() && cadre.getAsLong() == id;
            case Subject.OfTeam(String number) -> teams.contains(number);
        };
    }

    /// Whether the person may act for an office of a procedure. What a person does on paper, the
    /// organisation department may record for him.
    public boolean holds(Office office, Subject subject) {
        return switch (office) {
            case PRINCIPAL_LEADER -> principal && actor.office() == DECIDING_MEMBER;
            case PERSON ->
                    actor.office() == CADRE
                            ? is(subject)
                            : offices(office).contains(actor.office());
            default -> offices(office).contains(actor.office());
        };
    }

    /// The offices of the product whose people may act for an office of a procedure.
    public static Set<org.nengxia.kernel.Office> offices(Office office) {
        return switch (office) {
            case ORGANISATION_DEPARTMENT -> Set.of(ORGANISATION_OFFICER, ORGANISATION_HEAD);
            case DEPARTMENT_HEAD -> Set.of(ORGANISATION_HEAD);
            case DECIDING_ORGAN, PRINCIPAL_LEADER -> Set.of(DECIDING_MEMBER);
            case DISCIPLINE_COMMISSION -> Set.of(DISCIPLINE_COMMISSION);
            case UNIT -> Set.of(UNIT_PERSONNEL);
            case PERSON -> Set.of(CADRE, ORGANISATION_OFFICER, ORGANISATION_HEAD);
            case APPEAL_ORGAN -> Set.of(APPEAL_ORGAN);
        };
    }

    /// The offices of a procedure for which people of an office of the product may act.
    public static Set<Office> actsFor(org.nengxia.kernel.Office office) {
        return Arrays.stream(Office.values())
                .filter(each -> offices(each).contains(office))
                .collect(Collectors.toUnmodifiableSet());
    }
}
