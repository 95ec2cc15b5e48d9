package org.nengxia.casework.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes who takes part in cases (参与人员): the head of the organisation department says who sits in a
/// deciding organ, who leads it, and which account is which cadre.
@Service
public class Participants {
    private final People people;
    private final Regulations regulations;
    private final Links links;
    private final Ledger ledger;
    private final Clock clock;

    Participants(People people, Regulations regulations, Links links, Ledger ledger, Clock clock) {
        this.people = people;
        this.regulations = regulations;
        this.links = links;
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
    /// will not do, an organ or cadre that is not known, a cadre who is somebody else already, a
    /// second principal leader of one organ, and, so that nobody gets at his own case, to change
    /// which cadre oneself is, or somebody about whom a case is open.
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
        details.put(
                "cadre",
                person.cadre().isPresent() ? Long.toString(person.cadre().getAsLong()) : "-");
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
        return organ(person).or(() -> links.refusal(person, by, LocalDate.now(clock)));
    }

    private Optional<Refusal> organ(Person person) {
        return person.organ()
                .filter(organ -> !decidingOrgans().containsKey(organ))
                .map(organ -> Refusal.of("casework.organUnknown", organ));
    }
}
