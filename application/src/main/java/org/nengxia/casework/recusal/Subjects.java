package org.nengxia.casework.recusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Tie;
import org.nengxia.roster.Roster;
import org.nengxia.ties.Ties;
import org.springframework.stereotype.Component;

/// Whom cases are about, as ties run to them: the cadre, or everybody who is a member of the team
/// on the day.
@Component
class Subjects {
    private static final Set<Relation> BY_THE_REGISTERS =
            Set.of(Relation.KINSHIP, Relation.OWN_UNIT, Relation.FORMER_SUPERIOR);
    private final Ties ties;
    private final Roster roster;

    Subjects(Ties ties, Roster roster) {
        this.ties = ties;
        this.roster = roster;
    }

    /// What ties each of these cadres to those whom each of these cases is about, as of a day, by
    /// as many queries as for one of each.
    Tied tied(Collection<Long> cadres, Collection<CaseFile> files, LocalDate day) {
        List<String> teams =
                files.stream()
                        .flatMap(file ->
                                subject(file) instanceof Subject.OfTeam(String number)
                                        ? Stream.of(number)
                                        : Stream.of())
                        .distinct()
                        .toList();
        Map<String, Set<Long>> members = teams.isEmpty() ? Map.of() : roster.members(teams, day);
        List<Long> all =
                files.stream().flatMap(file -> people(file, members).stream()).distinct().toList();
        return new Tied(members, ties.find(cadres, all, day));
    }

    private static Subject subject(CaseFile file) {
        return file.progress().dossier().subject();
    }

    private static Set<Long> people(CaseFile file, Map<String, Set<Long>> members) {
        return switch (subject(file)) {
            case Subject.OfCadre(long id) -> Set.of(id);
            case Subject.OfTeam(String number) -> members.getOrDefault(number, Set.of());
        };
    }

    /// What ties people to those whom cases are about.
    ///
    /// @param members of each team on the day, as far as the roster knows
    record Tied(Map<String, Set<Long>> members, Ties.Found found) {

        /// What ties a cadre to the subject of a case: to anybody of the team.
        List<Tie> ties(CaseFile file, long cadre) {
            return people(file, members).stream()
                    .flatMap(each -> found.ties(each, cadre).stream())
                    .distinct()
                    .toList();
        }

        /// Of which ties nobody has said yes or no, towards anybody of the team; of a team whose
        /// members nobody knows, of all that a register could say.
        Set<Relation> unknown(CaseFile file, long cadre) {
            Set<Long> subjects = people(file, members);
            if (subjects.isEmpty()) {
                return BY_THE_REGISTERS;
            }
            Set<Relation> unknown = EnumSet.noneOf(Relation.class);
            subjects.forEach(each -> unknown.addAll(found.unknown(each, cadre)));
            return unknown;
        }
    }
}
