package org.nengxia.casework.sight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.evidence.Evidence;
import org.nengxia.evidence.Item;
import org.nengxia.kernel.Refusal;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Team;
import org.springframework.stereotype.Component;

/// On which evidence a case may rest: what the registers hold about the person, or about the team
/// and its unit.
@Component
public class RestsOn {
    private final Evidence evidence;
    private final Roster roster;

    RestsOn(Evidence evidence, Roster roster) {
        this.evidence = evidence;
        this.roster = roster;
    }

    /// Why pieces of evidence cannot be used in a case about somebody as of a day: there is none
    /// with that number, or it is about somebody else; of a team, what is about neither its unit
    /// nor anybody who is a member of it on that day.
    public List<Refusal> refusals(Subject subject, Collection<String> numbers, LocalDate day) {
        Map<String, Item> found = evidence.items(numbers);
        About about = about(subject, day);
        List<Refusal> refusals = new ArrayList<>();
        for (String number : numbers) {
            Item item = found.get(number);
            if (item == null) {
                refusals.add(Refusal.of("casework.evidenceUnknown", number));
            } else if (!about.covers(item)) {
                refusals.add(Refusal.of("casework.evidenceOfOther", number));
            }
        }
        return refusals;
    }

    /// From which day on a case is about what happened: the earliest of its evidence, and its
    /// opening at the latest. Whoever was a member of a team since then has no hand in its case.
    public LocalDate since(Subject subject, Collection<String> numbers, LocalDate opened) {
        return subject instanceof Subject.OfCadre
                ? opened
                : evidence.items(numbers).values().stream()
                        .map(Item::day)
                        .filter(day -> day.isBefore(opened))
                        .min(LocalDate::compareTo)
                        .orElse(opened);
    }

    private About about(Subject subject, LocalDate day) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> new About(Set.of(id), "");
            case Subject.OfTeam(String number) ->
                    new About(
                            roster.members(List.of(number), day).getOrDefault(number, Set.of()),
                            roster.team(number).map(Team::unit).orElse(""));
        };
    }

    /// @param unit whose evidence counts as well, whoever it is about; empty for a person
    private record About(Set<Long> cadres, String unit) {
        /// What is about a unit alone can be used in a case about a person, too.
        boolean covers(Item item) {
            return item.cadreId().map(cadres::contains).orElse(unit.isEmpty())
                    || item.unit().filter(it -> it.equals(unit)).isPresent();
        }
    }
}
