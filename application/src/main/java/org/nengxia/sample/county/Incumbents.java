package org.nengxia.sample.county;

import java.time.LocalDate;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.people.Person;

/// Puts a person of fitting age into each leading seat, as things stand when the three years begin.
final class Incumbents {
    private static final LocalDate AFTER_THE_YEARS = LocalDate.of(2006, 1, 20);
    private final County county;
    private final Plan plan;
    private final Dice dice;

    Incumbents(County county, Plan plan, Dice dice) {
        this.county = county;
        this.plan = plan;
        this.dice = dice;
    }

    void appoint(int count) {
        int appointed = 0;
        for (Seat seat : county.seats()) {
            if (!plan.vacant(seat) && appointed < count) {
                Person person = person(seat);
                county.appoint(person, seat, began(seat, person));
                appointed++;
            }
        }
    }

    private Person person(Seat seat) {
        if (plan.waiting(seat)) {
            return county.people().turning(LocalDate.of(2005, 8, 20), 0, 120);
        }
        var role = plan.role(seat);
        if (role.filter(it -> it.cause() == Cause.AGE).isPresent()) {
            return county.people().turning(role.get().decidedOn(), -200, -12);
        }
        Person person = county.people().turning(AFTER_THE_YEARS, 0, yearsYounger(seat) * 365);
        boolean ill = role.filter(it -> it.cause() == Cause.ILLNESS).isPresent();
        return ill ? county.people().latestInPoorHealth() : person;
    }

    private static int yearsYounger(Seat seat) {
        return seat.level().equals(Seat.CHIEF) ? 12 : 18;
    }

    private LocalDate began(Seat seat, Person person) {
        boolean longInPost = plan.role(seat).filter(it -> it.cause() == Cause.INACTION).isPresent();
        LocalDate drawn =
                longInPost
                        ? dice.day(LocalDate.of(1992, 2, 1), LocalDate.of(1995, 11, 30))
                        : dice.day(LocalDate.of(1996, 3, 1), LocalDate.of(2002, 10, 31));
        LocalDate grown = person.bornOn().plusYears(28);
        LocalDate began = longInPost || drawn.isAfter(grown) ? drawn : grown;
        return OfficeDays.sitting(began).plusDays(1);
    }
}
