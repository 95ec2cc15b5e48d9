package org.nengxia.casework.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.nengxia.casework.People;
import org.nengxia.casework.People.Person;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.roster.Roster;
import org.springframework.stereotype.Component;

/// Which account is which cadre. Recusal from one's own case rests on it, so nobody changes it for
/// himself, nor for somebody while a case about him is open.
@Component("casework.links")
class Links {
    private final People people;
    private final Roster roster;
    private final CaseStore cases;

    Links(People people, Roster roster, CaseStore cases) {
        this.people = people;
        this.roster = roster;
        this.cases = cases;
    }

    Optional<Refusal> refusal(Person person, Actor by, LocalDate day) {
        Map<String, Person> all = people.all(day);
        List<Person> others =
                all.values().stream().filter(each -> !each.code().equals(person.code())).toList();
        return cadre(person, others)
                .or(() -> principal(person, others))
                .or(() -> changed(person, by, Optional.ofNullable(all.get(person.code()))));
    }

    private Optional<Refusal> cadre(Person person, List<Person> others) {
        OptionalLong cadre = person.cadre();
        if (cadre.isEmpty()) {
            return Optional.empty();
        }
        if (roster.cadre(cadre.getAsLong()).isEmpty()) {
            return Optional.of(Refusal.of("casework.cadreUnknown"));
        }
        return others.stream()
                .filter(each -> each.cadre().equals(cadre))
                .findFirst()
                .map(each -> Refusal.of("casework.cadreTaken", each.name(), each.code()));
    }

    private static Optional<Refusal> principal(Person person, List<Person> others) {
        return others.stream()
                .filter(each -> person.principal() && each.principal())
                .filter(each -> each.organ().equals(person.organ()))
                .findFirst()
                .map(each -> Refusal.of("casework.principalTaken", each.name(), each.code()));
    }

    private Optional<Refusal> changed(Person person, Actor by, Optional<Person> before) {
        OptionalLong cadre = before.map(Person::cadre).orElse(OptionalLong.empty());
        if (cadre.isEmpty() || cadre.equals(person.cadre())) {
            return Optional.empty();
        }
        if (person.code().equals(by.account())) {
            return Optional.of(Refusal.of("casework.ownLink"));
        }
        return cases.openAbout(new Subject.OfCadre(cadre.getAsLong()))
                .map(_ -> Refusal.of("casework.linkInUse", person.name()));
    }
}
