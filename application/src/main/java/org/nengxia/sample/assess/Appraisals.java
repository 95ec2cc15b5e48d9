package org.nengxia.sample.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.county.Unit;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Democratic appraisal (民主测评) of every leading cadre, late in each year: for a few the votes reach
/// 30 %, for some they come close, for a few the number of valid ballots is missing (MISSION E1).
public final class Appraisals {
    /// The first year of which appraisals are on file.
    static final int FIRST_YEAR = 2002;

    private static final List<String> CLOSE = List.of("32/107", "29/97", "17/57", "14/47", "26/88");
    private final County county;
    private final Dice dice;
    private final Map<Departure, String> ledToDeparture = new LinkedHashMap<>();
    private final List<Spared> spared = new ArrayList<>();
    private final Set<PoorVote> poorVotes = new HashSet<>();
    private final List<Departure> votedDown;
    private int ordinal;

    /// Somebody of whom 30 % or more of the votes of a year said not competent.
    record PoorVote(Person person, int year) {}

    /// Appraisals of that county.
    public Appraisals(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
        this.votedDown = county.departures(Cause.VOTES);
    }

    /// Writes the appraisals of all years.
    public void write(Sink sink) {
        for (int year = FIRST_YEAR; year <= 2005; year++) {
            year(year, sink);
        }
        midYear(sink);
    }

    /// Those demoted or removed for their votes, with the number of the appraisal.
    public Map<Departure, String> ledToDeparture() {
        return ledToDeparture;
    }

    /// Those who reached 30 % and stay after verification.
    public List<Spared> spared() {
        return spared;
    }

    Set<PoorVote> poorVotes() {
        return poorVotes;
    }

    /// The year whose appraisal led to the departure.
    static int year(Departure departure) {
        return departure.decidedOn().minusDays(100).getYear();
    }

    private void year(int year, Sink sink) {
        Map<Unit, LocalDate> days = days(year);
        Map<Person, Ballot> special = special(year);
        LocalDate last = LocalDate.of(year, 12, 10);
        for (Tenure tenure : county.leading(last, last)) {
            LocalDate day = days.getOrDefault(tenure.seat().unit(), last);
            if (tenure.covers(day)) {
                Ballot ballot = special.getOrDefault(tenure.person(), usual(tenure));
                take(tenure, day, "ANNUAL", ballot, sink);
            }
        }
    }

    private Map<Unit, LocalDate> days(int year) {
        Map<Unit, LocalDate> days = new HashMap<>();
        for (Unit unit : county.units()) {
            LocalDate first = LocalDate.of(year, 11, 22);
            days.put(unit, OfficeDays.open(first.plusDays(dice.between(0, 14))));
        }
        return days;
    }

    /// Ballots that are not the usual ones: votes that reach 30 %, come close to it, or lack a
    /// number.
    private Map<Person, Ballot> special(int year) {
        Map<Person, Ballot> special = new LinkedHashMap<>();
        votedDown.stream()
                .filter(each -> year(each) == year)
                .forEach(each -> special.put(each.person(), reaching(each.ordinal())));
        List<Tenure> others = new ArrayList<>(staying(year));
        for (String close : CLOSE) {
            String[] of = close.split("/", -1);
            Ballot ballot = Ballot.of(Integer.parseInt(of[1]), Integer.parseInt(of[0]), dice);
            special.put(others.removeFirst().person(), ballot);
        }
        for (int missing = year == 2005 ? 4 : 1; missing > 0 && year > FIRST_YEAR; missing--) {
            Tenure tenure = others.removeFirst();
            special.put(tenure.person(), usual(tenure).withoutValid());
        }
        if (year > FIRST_YEAR) {
            special.put(others.removeFirst().person(), reaching(year));
        }
        return special;
    }

    private List<Tenure> staying(int year) {
        return dice.shuffled(
                county.leading(LocalDate.of(year, 11, 1), LocalDate.of(year + 1, 3, 1)));
    }

    /// The first of those voted down reaches exactly 30 %, so that the comparison shows.
    private Ballot reaching(int ordinal) {
        if (ordinal == 0) {
            return Ballot.of(60, 18, dice);
        }
        int valid = dice.between(42, 96);
        return Ballot.of(valid, valid * dice.between(32, 39) / 100 + 1, dice);
    }

    private Ballot usual(Tenure tenure) {
        boolean township = tenure.seat().unit().township();
        int valid = dice.between(township ? 48 : 17, township ? 96 : 52);
        int percent = dice.inThousand(60) ? dice.between(12, 26) : dice.between(0, 7);
        return Ballot.of(valid, valid * percent / 100, dice);
    }

    /// Appraisals in the middle of a year, for some units only.
    private void midYear(Sink sink) {
        LocalDate day = LocalDate.of(2004, 6, 18);
        List<Unit> units = dice.some(6, county.units());
        for (Tenure tenure : county.leading(day, day)) {
            if (units.contains(tenure.seat().unit())) {
                take(tenure, day, "DEMOCRATIC", usual(tenure), sink);
            }
        }
    }

    private void take(Tenure tenure, LocalDate day, String kind, Ballot ballot, Sink sink) {
        ordinal++;
        String number = county.place().number("CP", ordinal, 5);
        sink.take(
                ballot.on(
                        Row.of("assessment.appraisal")
                                .with("number", number)
                                .with("year", day.getYear())
                                .with("cadre_id", tenure.person().cells())
                                .with("unit", tenure.seat().unit().name())
                                .with("held_on", day)
                                .with("kind", kind)));
        note(tenure, day, ballot, number);
    }

    private void note(Tenure tenure, LocalDate day, Ballot ballot, String number) {
        if (ballot.votes().incompetent() * 100 < ballot.valid() * 30 || !ballot.validKnown()) {
            return;
        }
        poorVotes.add(new PoorVote(tenure.person(), day.getYear()));
        var departure =
                votedDown.stream()
                        .filter(each -> each.left().equals(tenure) && year(each) == day.getYear())
                        .findFirst();
        departure.ifPresentOrElse(
                each -> ledToDeparture.put(each, number),
                () -> spared.add(new Spared(tenure, number, day)));
    }
}
