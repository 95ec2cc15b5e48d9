package org.nengxia.sample.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;

/// Which seats lose their holder in the three years, for what cause and when; which holders are
/// over age and still wait for conversion on the last day; which seats are vacant on the first.
final class Plan {
    private static final int WAITING = 9;
    private static final int VACANT = 20;
    private final Dice dice;
    private final Map<Seat, Role> roles = new LinkedHashMap<>();
    private final Set<Seat> waiting = new HashSet<>();
    private final Set<Seat> vacant = new HashSet<>();
    private final List<Seat> left;

    /// What is going to happen to a seat's holder.
    record Role(Cause cause, int ordinal, LocalDate decidedOn) {
        String measure() {
            return cause.measure(ordinal);
        }
    }

    private Plan(Dice dice, List<Seat> seats) {
        this.dice = dice;
        this.left = new ArrayList<>(dice.shuffled(seats));
    }

    /// A plan for a county: the full one where the three years are recorded, vacancies only
    /// elsewhere.
    static Plan of(County county, Dice dice) {
        Plan plan = new Plan(dice, county.seats());
        if (county.place().recorded()) {
            plan.lastPlaces();
            plan.assign(Cause.AUDIT, plan.heads());
            for (Cause cause : Cause.values()) {
                if (cause != Cause.AUDIT && cause != Cause.LAST_PLACE) {
                    plan.assign(cause, plan.left);
                }
            }
        }
        plan.waiting.addAll(plan.taken(WAITING, plan.left));
        plan.vacant.addAll(
                plan.taken(VACANT, plan.left.stream().filter(seat -> !seat.principal()).toList()));
        return plan;
    }

    Optional<Role> role(Seat seat) {
        return Optional.ofNullable(roles.get(seat));
    }

    boolean waiting(Seat seat) {
        return waiting.contains(seat);
    }

    boolean vacant(Seat seat) {
        return vacant.contains(seat);
    }

    private List<Seat> heads() {
        return left.stream().filter(Seat::ranked).toList();
    }

    private void lastPlaces() {
        Map<String, Seat> byGroup = new LinkedHashMap<>();
        heads().forEach(seat -> byGroup.putIfAbsent(seat.unit().group(), seat));
        assign(Cause.LAST_PLACE, List.copyOf(byGroup.values()));
    }

    private void assign(Cause cause, List<Seat> from) {
        List<Seat> chosen = taken(cause.people(), from);
        IntStream.range(0, chosen.size())
                .forEach(i -> roles.put(chosen.get(i), new Role(cause, i, decided(cause, i))));
    }

    private List<Seat> taken(int count, List<Seat> from) {
        List<Seat> chosen = List.copyOf(from.subList(0, count));
        left.removeAll(chosen);
        return chosen;
    }

    private LocalDate decided(Cause cause, int ordinal) {
        return OfficeDays.sitting(
                switch (cause) {
                    case VOTES -> afterYear(2003 + ordinal / 2);
                    case LAST_PLACE -> afterYear(2003 + ordinal / 3);
                    case AGE -> batch(2003 + ordinal % 3);
                    default -> inTheYears(cause, ordinal);
                });
    }

    private LocalDate afterYear(int year) {
        LocalDate first = LocalDate.of(year, 12, 19);
        return dice.day(first, year == 2005 ? LocalDate.of(2005, 12, 27) : first.plusDays(60));
    }

    private LocalDate batch(int year) {
        return LocalDate.of(year, dice.pick(List.of(3, 5, 7, 9, 11, 12)), dice.between(9, 16));
    }

    private LocalDate inTheYears(Cause cause, int ordinal) {
        boolean comesBack =
                ordinal == cause.firstRemoved()
                        && (cause == Cause.INSPECTION || cause == Cause.REPORT);
        LocalDate first =
                cause == Cause.AUDIT ? LocalDate.of(2003, 9, 1) : LocalDate.of(2003, 5, 8);
        return dice.day(first, LocalDate.of(comesBack ? 2003 : 2005, comesBack ? 10 : 12, 10));
    }

    /// Whether the holder is one of those who come back after a time.
    static boolean comesBack(Role role) {
        return role.ordinal() == role.cause().firstRemoved()
                && (role.cause() == Cause.INSPECTION || role.cause() == Cause.REPORT);
    }
}
