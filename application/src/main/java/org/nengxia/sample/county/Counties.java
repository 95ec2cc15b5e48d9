package org.nengxia.sample.county;

import java.util.HashSet;
import java.util.Set;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.people.People;

/// Makes counties from one seed; nobody in one shares name and month of birth with anybody in
/// another.
public final class Counties {
    private static final int NEWCOMERS = 105;
    private static final int NEWCOMERS_ELSEWHERE = 20;
    private static final int VACANT = 20;

    private final long seed;
    private final Set<String> namesAndMonths = new HashSet<>();

    /// Counties drawn from that seed.
    public Counties(long seed) {
        this.seed = seed;
    }

    /// A county with so many leading cadres, past and present.
    public County make(Place place, int cadres) {
        Dice dice = Dice.of(seed).apart("county " + place.index());
        int newcomers = place.recorded() ? NEWCOMERS : NEWCOMERS_ELSEWHERE;
        int incumbents = cadres - newcomers;
        People people = new People(dice.apart("people"), place.district(), namesAndMonths);
        County county = Layout.of(place, people, incumbents + VACANT);
        Plan plan = Plan.of(county, dice.apart("plan"));
        new Incumbents(county, plan, dice.apart("incumbents")).appoint(incumbents);
        new Turnover(county, plan, dice.apart("turnover"), newcomers).pass();
        new Careers(county, dice.apart("careers")).recall();
        return county;
    }
}
