package org.nengxia.sample.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.people.People;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.write.Sink;

/// A county: its units, teams, seats, people and tenures, and who left a leading post for what
/// cause.
public final class County {
    /// The first day of the three years.
    public static final LocalDate FIRST = LocalDate.of(2003, 1, 1);

    /// The last day of the three years.
    public static final LocalDate LAST = LocalDate.of(2005, 12, 31);

    private final Place place;
    private final People people;
    private final List<Unit> units = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, List<Tenure>> careers = new HashMap<>();
    private final List<Departure> departures = new ArrayList<>();
    private final Map<Tenure, Tenure> reinstatements = new HashMap<>();

    County(Place place, People people) {
        this.place = place;
        this.people = people;
    }

    /// Which county it is.
    public Place place() {
        return place;
    }

    /// Its people.
    public People people() {
        return people;
    }

    /// Its units, in the order of the roster.
    public List<Unit> units() {
        return units;
    }

    /// Its leadership teams.
    public List<Team> teams() {
        return teams;
    }

    /// Its seats, leading or not.
    public List<Seat> seats() {
        return seats;
    }

    /// All tenures known.
    public List<Tenure> tenures() {
        return tenures;
    }

    /// Who left a leading post by decision, by day of decision.
    public List<Departure> departures() {
        return departures;
    }

    /// Those who left for one cause, by ordinal.
    public List<Departure> departures(Cause cause) {
        return departures.stream().filter(each -> each.cause() == cause).toList();
    }

    /// All tenures of leading posts that cover both days.
    public List<Tenure> leading(LocalDate first, LocalDate last) {
        return tenures.stream()
                .filter(each -> each.seat().leading() && each.covers(first, last))
                .toList();
    }

    /// Who heads the unit on a day; in townships the secretary and the mayor.
    public List<Tenure> heads(Unit unit, LocalDate day) {
        return tenures.stream()
                .filter(each -> each.seat().unit().equals(unit))
                .filter(each -> each.seat().principal() && each.covers(day))
                .toList();
    }

    /// Who answers for the unit on a day; in townships the secretary.
    public Optional<Tenure> head(Unit unit, LocalDate day) {
        return heads(unit, day).stream().filter(each -> each.seat().ranked()).findFirst();
    }

    /// The tenures of one person, as recorded.
    public List<Tenure> career(Person person) {
        return careers.getOrDefault(person.idNumber(), List.of());
    }

    /// What somebody got after leaving a seat.
    public Optional<Tenure> next(Tenure left) {
        return career(left.person()).stream()
                .filter(each -> each.began().isAfter(left.began()))
                .min(Comparator.comparing(Tenure::began));
    }

    /// Those who came back: the tenure lost → the leading post given later.
    public Map<Tenure, Tenure> reinstatements() {
        return reinstatements;
    }

    /// Writes the roster: units, teams, posts, people and tenures.
    public void write(Sink sink) {
        units.forEach(unit -> sink.take(unit.row()));
        teams.forEach(team -> sink.take(team.row()));
        seats.forEach(seat -> sink.take(seat.row()));
        people.all().forEach(person -> sink.take(person.row()));
        List<Tenure> ordered =
                tenures.stream().sorted(Comparator.comparing(Tenure::began)).toList();
        int ordinal = 0;
        for (Tenure tenure : ordered) {
            ordinal++;
            sink.take(tenure.row(place.number("RZ", ordinal, 5), place.issuer()));
        }
    }

    Seat seat(Unit unit, Seat.Rank rank, @Nullable Team team) {
        Seat seat = new Seat(place.number("ZW", seats.size() + 1, 5), unit, rank, team);
        seats.add(seat);
        return seat;
    }

    Tenure appoint(Person person, Seat seat, LocalDate began) {
        Tenure tenure = new Tenure(person, seat, began);
        tenures.add(tenure);
        seat.tenures().add(tenure);
        careers.computeIfAbsent(person.idNumber(), _ -> new ArrayList<>()).add(tenure);
        return tenure;
    }
}
