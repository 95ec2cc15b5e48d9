package org.nengxia.sample.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.people.Person;

/// Lets the three years pass, day by day: departures as planned, exchanges of heads between units,
/// vacancies filled by promotion or by newcomers.
final class Turnover {
    private static final int EXCHANGES = 32;
    private final County county;
    private final Plan plan;
    private final Dice dice;
    private final Successors successors;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::day).thenComparingInt(Event::sequence));
    private int newcomers;

    /// Something that happens on a day; the sequence orders the same day.
    private record Event(LocalDate day, int sequence, Runnable act) {}

    Turnover(County county, Plan plan, Dice dice, int newcomers) {
        this.county = county;
        this.plan = plan;
        this.dice = dice;
        this.newcomers = newcomers;
        this.successors = new Successors(county, dice);
    }

    void pass() {
        List<Tenure> free = new ArrayList<>();
        for (Seat seat : List.copyOf(county.seats())) {
            holder(seat).ifPresentOrElse(it -> plan(it, free), () -> vacancy(seat, County.FIRST));
        }
        exchanges(free.stream().filter(Turnover::exchangeable).toList());
        successors.offer(free.stream().filter(it -> !it.seat().principal()).toList());
        while (!events.isEmpty()) {
            events.remove().act().run();
        }
        county.departures()
                .sort(
                        Comparator.comparing(Departure::decidedOn)
                                .thenComparing(Departure::cause)
                                .thenComparingInt(Departure::ordinal));
        while (newcomers > 0) {
            extraSeat();
        }
    }

    private static boolean exchangeable(Tenure tenure) {
        return tenure.seat().principal() && tenure.seat().level().equals(Seat.CHIEF);
    }

    private static Optional<Tenure> holder(Seat seat) {
        return seat.tenures().stream().filter(it -> it.ended() == null).findFirst();
    }

    private void on(LocalDate day, Runnable act) {
        if (!day.isAfter(County.LAST)) {
            events.add(new Event(day, events.size(), act));
        }
    }

    private void plan(Tenure tenure, List<Tenure> free) {
        var role = plan.role(tenure.seat());
        if (role.isPresent()) {
            on(role.get().decidedOn(), () -> leave(tenure, role.get()));
        } else if (!plan.waiting(tenure.seat())) {
            free.add(tenure);
        }
    }

    private void leave(Tenure tenure, Plan.Role role) {
        LocalDate day = role.decidedOn();
        Departure departure =
                new Departure(tenure, role.cause(), role.measure(), day, role.ordinal());
        tenure.end(day, successors.reason(departure));
        county.departures().add(departure);
        Tenure next = successors.place(departure);
        if (Plan.comesBack(role)) {
            LocalDate back = OfficeDays.sitting(dice.day(day.plusDays(540), day.plusDays(760)));
            on(back, () -> successors.reinstate(departure, next, back));
        }
        vacancy(tenure.seat(), day);
    }

    private void exchanges(List<Tenure> heads) {
        if (!county.place().recorded()) {
            return;
        }
        List<Tenure> drawn = dice.some(2 * EXCHANGES, heads);
        for (int i = 0; i < drawn.size(); i += 2) {
            Tenure one = drawn.get(i);
            Tenure other = drawn.get(i + 1);
            LocalDate day =
                    OfficeDays.sitting(
                            dice.day(LocalDate.of(2003, 2, 15), LocalDate.of(2005, 10, 20)));
            on(day, () -> exchange(one, other, day));
        }
    }

    private void exchange(Tenure one, Tenure other, LocalDate day) {
        one.end(day, "交流");
        other.end(day, "交流");
        county.appoint(one.person(), other.seat(), day.plusDays(1));
        county.appoint(other.person(), one.seat(), day.plusDays(1));
    }

    private void vacancy(Seat seat, LocalDate since) {
        LocalDate filled = OfficeDays.sitting(since.plusDays(dice.between(15, 90)));
        on(filled, () -> fill(seat, filled));
    }

    private void fill(Seat seat, LocalDate day) {
        if (seat.level().equals(Seat.CHIEF)) {
            successors.promote(seat, day).ifPresent(left -> vacancy(left, day));
        } else if (newcomers > 0) {
            newcomers--;
            county.appoint(newcomer(), seat, day.plusDays(1));
        }
    }

    private Person newcomer() {
        return county.people().turning(LocalDate.of(2012, 1, 1), 0, 14 * 365);
    }

    private void extraSeat() {
        newcomers--;
        Unit unit = dice.pick(county.units());
        Seat seat = successors.leadingSeat(unit);
        LocalDate day = dice.day(LocalDate.of(2003, 2, 1), LocalDate.of(2005, 11, 30));
        county.appoint(newcomer(), seat, OfficeDays.sitting(day).plusDays(1));
    }
}
