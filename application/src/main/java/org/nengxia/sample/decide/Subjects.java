package org.nengxia.sample.decide;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.people.Person;

/// Draws leading cadres for a channel, nobody twice.
public final class Subjects {
    private final County county;
    private final Dice dice;
    private final Set<Person> taken = new HashSet<>();

    /// Leading cadres of that county.
    public Subjects(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
    }

    /// Nobody who leaves for that cause is drawn.
    public Subjects without(Cause cause) {
        county.departures(cause).stream().map(Departure::person).forEach(taken::add);
        return this;
    }

    /// Somebody whose leading post covers both days.
    public Tenure serving(LocalDate first, LocalDate last) {
        List<Tenure> candidates =
                county.leading(first, last).stream()
                        .filter(tenure -> !taken.contains(tenure.person()))
                        .toList();
        Tenure drawn = dice.pick(candidates);
        taken.add(drawn.person());
        return drawn;
    }

    /// Marks somebody as drawn; answers whether nobody did before.
    public boolean take(Person person) {
        return taken.add(person);
    }
}
