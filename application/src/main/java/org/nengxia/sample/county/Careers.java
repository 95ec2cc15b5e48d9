package org.nengxia.sample.county;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.people.Person;

/// Gives everybody a career since the 1980s, from the latest day backwards: whoever needs an
/// earlier post takes a seat that nobody is known to have held before that day, so that no seat has
/// two holders at once.
final class Careers {
    private static final LocalDate EARLIEST = LocalDate.of(1981, 1, 10);
    private final County county;
    private final Dice dice;
    private final PriorityQueue<Need> needs =
            new PriorityQueue<>(
                    Comparator.comparing(Need::before).reversed().thenComparingInt(Need::sequence));
    private final PriorityQueue<Seat> held =
            new PriorityQueue<>(
                    Comparator.comparing((Seat seat) -> seat.firstHeld().orElseThrow())
                            .reversed()
                            .thenComparing(Seat::number));
    private final Map<String, Deque<Seat>> open = new HashMap<>();

    /// Somebody who held a post of that level from a day on and something else before.
    private record Need(Person person, String level, LocalDate before, int sequence, int stages) {}

    Careers(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
    }

    void recall() {
        for (Seat seat : county.seats()) {
            if (seat.leading() && seat.firstHeld().isPresent()) {
                held.add(seat);
            }
        }
        for (Person person : county.people().all()) {
            Tenure first =
                    county.career(person).stream()
                            .min(Comparator.comparing(Tenure::began))
                            .orElseThrow();
            boolean newcomer = !first.began().isBefore(County.FIRST);
            String level = first.seat().level();
            need(person, level, first.began(), newcomer ? 0 : stages(level));
        }
        while (!needs.isEmpty()) {
            meet(needs.remove());
        }
    }

    private int stages(String level) {
        return level.equals(Seat.CHIEF) ? dice.between(1, 3) : dice.between(0, 1);
    }

    private void need(Person person, String level, LocalDate before, int stages) {
        needs.add(new Need(person, level, before, needs.size(), stages));
    }

    private void meet(Need need) {
        while (!held.isEmpty() && !firstHeld(held.element()).isBefore(need.before())) {
            Seat seat = held.remove();
            open.computeIfAbsent(seat.level(), _ -> new ArrayDeque<>()).push(seat);
        }
        LocalDate began = began(need);
        boolean grown = began.isAfter(need.person().bornOn().plusYears(26));
        boolean leading = need.stages() > 0 && grown && began.isAfter(EARLIEST);
        Optional<Seat> seat = leading ? earlier(need) : Optional.empty();
        if (seat.isPresent()) {
            hold(need, seat.get(), began);
            need(need.person(), seat.get().level(), began, need.stages() - 1);
        } else {
            staff(need);
        }
    }

    private static LocalDate firstHeld(Seat seat) {
        return seat.firstHeld().orElseThrow();
    }

    private LocalDate began(Need need) {
        LocalDate drawn = need.before().minusDays(dice.between(800, 2300));
        return OfficeDays.sitting(drawn).plusDays(1);
    }

    private Optional<Seat> earlier(Need need) {
        boolean chiefBefore = need.level().equals(Seat.CHIEF) && dice.inThousand(350);
        return take(chiefBefore ? Seat.CHIEF : Seat.DEPUTY, need.person());
    }

    private Optional<Seat> take(String level, Person person) {
        Deque<Seat> seats = open.getOrDefault(level, new ArrayDeque<>());
        Optional<Seat> seat =
                seats.stream()
                        .filter(it -> !it.tenures().getLast().person().equals(person))
                        .findFirst();
        seat.ifPresent(seats::remove);
        return seat;
    }

    private void hold(Need need, Seat seat, LocalDate began) {
        boolean promoted = !need.level().equals(seat.level());
        county.appoint(need.person(), seat, began)
                .end(need.before().minusDays(1), promoted ? "提拔" : "交流");
        held.add(seat);
    }

    private void staff(Need need) {
        LocalDate worked = need.person().beganWorkOn();
        LocalDate from =
                worked.isAfter(EARLIEST) ? worked : EARLIEST.plusDays(dice.between(0, 900));
        if (from.plusDays(200).isAfter(need.before())) {
            return;
        }
        Seat seat = take(Seat.STAFF, need.person()).orElseGet(this::staffSeat);
        county.appoint(need.person(), seat, from).end(need.before().minusDays(1), "提拔");
        held.add(seat);
    }

    private Seat staffSeat() {
        Unit unit = dice.pick(county.units());
        List<String> titles = List.of("科员", "办事员", "干事", "股长", "技术员");
        Set<String> rural = Set.of("股长");
        String title = dice.pick(titles);
        boolean office = unit.township() && rural.contains(title);
        return county.seat(
                unit, new Seat.Rank(office ? "干事" : title, false, false, Seat.STAFF), null);
    }
}
