package org.nengxia.casework.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.nengxia.casework.People;
import org.nengxia.casework.People.Person;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes who takes part in cases (参与人员): the head of the organisation department says who sits in a
/// deciding organ, who leads it, and which account is which cadre.
@Service
public class Participants {
    private final People people;
    private final Regulations regulations;
    private final Roster roster;
    private final Ledger ledger;
    private final Clock clock;

    Participants(
            People people, Regulations regulations, Roster roster, Ledger ledger, Clock clock) {
        this.people = people;
        this.regulations = regulations;
        this.roster = roster;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The deciding organs that the packs know, by code.
    public Map<String, Label> decidingOrgans() {
        Map<String, Label> organs = new LinkedHashMap<>();
        regulations.ready().stream()
                .flatMap(pack -> pack.provisions().procedures().organs().stream())
                .filter(Participants::decides)
                .forEach(organ ->
                        organs.putIfAbsent(
                                organ.code(), new Label(organ.title().zh(), organ.title().en())));
        return organs;
    }

    private static boolean decides(Organ organ) {
        return organ.office() == org.nengxia.policy.procedure.Office.DECIDING_ORGAN;
    }

    /// Notes who somebody is. Refuses anybody but the head of the department, a code or name that
    /// will not do, an organ or cadre that is not known, a cadre who is somebody else already, and
    /// a second principal leader of one organ.
    @Transactional
    public Optional<Refusal> note(Person person, Actor by) {
        Optional<Refusal> refusal = refusal(person, by);
        if (refusal.isPresent()) {
            return refusal;
        }
        people.note(person);
        ledger.record(new Act(by, "casework.person", person.code(), details(person)));
        return Optional.empty();
    }

    private static Map<String, String> details(Person person) {
        Map<String, String> details = new LinkedHashMap<>();
        person.organ().ifPresent(organ -> details.put("organ", organ));
        if (person.principal()) {
            details.put("principal", "true");
        }
        return details;
    }

    private Optional<Refusal> refusal(Person person, Actor by) {
        if (by.office() != Office.ORGANISATION_HEAD) {
            return Optional.of(Refusal.of("casework.peopleByHead", by.office().label()));
        }
        if (!person.code().matches("[a-z][a-z0-9.-]{1,39}")) {
            return Optional.of(Refusal.of("casework.personCode", person.code()));
        }
        if (person.name().isBlank() || person.name().length() > 60) {
            return Optional.of(Refusal.of("casework.personName", person.code()));
        }
        return organ(person).or(() -> cadre(person)).or(() -> principal(person));
    }

    private Optional<Refusal> organ(Person person) {
        return person.organ()
                .filter(organ -> !decidingOrgans().containsKey(organ))
                .map(organ -> Refusal.of("casework.organUnknown", organ));
    }

    private Optional<Refusal> cadre(Person person) {
        OptionalLong cadre = person.cadre();
        if (cadre.isEmpty()) {
            return Optional.empty();
        }
        if (roster.cadre(cadre.getAsLong()).isEmpty()) {
            return Optional.of(Refusal.of("casework.cadreUnknown"));
        }
        return others(person).stream()
                .filter(each -> each.cadre().equals(cadre))
                .findFirst()
                .map(each -> Refusal.of("casework.cadreTaken", each.name(), each.code()));
    }

    private Optional<Refusal> principal(Person person) {
        return others(person).stream()
                .filter(each -> person.principal() && each.principal())
                .filter(each -> each.organ().equals(person.organ()))
                .findFirst()
                .map(each -> Refusal.of("casework.principalTaken", each.name(), each.code()));
    }

    private List<Person> others(Person person) {
        return people.all(LocalDate.now(clock)).values().stream()
                .filter(each -> !each.code().equals(person.code()))
                .toList();
    }
}
