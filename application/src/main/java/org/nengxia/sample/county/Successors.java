package org.nengxia.sample.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.sample.draw.Dice;

/// Finds the next post: for those who leave one, and for a post that somebody left.
final class Successors {
    private final County county;
    private final Dice dice;
    private final List<Tenure> deputies = new ArrayList<>();

    Successors(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
    }

    void offer(List<Tenure> candidates) {
        deputies.addAll(dice.shuffled(candidates));
    }

    /// Promotes a deputy into the seat and answers with the seat left behind.
    Optional<Seat> promote(Seat seat, LocalDate day) {
        for (int i = deputies.size() - 1; i >= 0; i--) {
            Tenure deputy = deputies.get(i);
            if (deputy.began().isBefore(day.minusMonths(18))) {
                deputies.remove(i);
                deputy.end(day, "提拔");
                county.appoint(deputy.person(), seat, day.plusDays(1));
                return Optional.of(deputy.seat());
            }
        }
        return Optional.empty();
    }

    String reason(Departure departure) {
        return switch (departure.cause()) {
            case AGE -> "到龄改任非领导职务";
            case ILLNESS -> "因病改任非领导职务";
            case INACTION -> "无作为改任非领导职务";
            default -> departure.measure().equals("DEMOTION") ? "降职" : "免职";
        };
    }

    /// The post after a departure: one level lower for a fault, of the same level without leading
    /// otherwise, one level higher for some who step back by age (MISSION F5).
    Tenure place(Departure departure) {
        Seat left = departure.left().seat();
        boolean chief = left.level().equals(Seat.CHIEF);
        boolean leads = chief && departure.ordinal() % 2 == 0;
        Seat seat;
        if (departure.cause().conversion()) {
            boolean raised = departure.cause() == Cause.AGE && departure.ordinal() % 8 == 0;
            seat = quiet(conversionUnit(departure), chief || raised ? Seat.CHIEF : Seat.DEPUTY);
        } else if (departure.measure().equals("DEMOTION") && leads) {
            seat = leadingSeat(otherUnit(left.unit()));
        } else {
            seat = quiet(otherUnit(left.unit()), chief ? Seat.DEPUTY : Seat.STAFF);
        }
        return county.appoint(departure.person(), seat, departure.decidedOn().plusDays(1));
    }

    void reinstate(Departure departure, Tenure since, LocalDate day) {
        since.end(day, "重新提拔使用");
        Seat seat = leadingSeat(otherUnit(departure.unit()));
        Tenure back = county.appoint(departure.person(), seat, day.plusDays(1));
        county.reinstatements().put(departure.left(), back);
    }

    /// A further deputy's seat of a unit.
    Seat leadingSeat(Unit unit) {
        Team team =
                county.teams().stream()
                        .filter(each -> each.unit().equals(unit))
                        .reduce((_, last) -> last)
                        .orElseThrow();
        return county.seat(unit, new Seat.Rank(unit.deputyTitle(), true, false, Seat.DEPUTY), team);
    }

    private Unit conversionUnit(Departure departure) {
        boolean elsewhere = departure.cause() == Cause.INACTION && departure.ordinal() % 3 == 0;
        return elsewhere ? otherUnit(departure.unit()) : departure.unit();
    }

    private Unit otherUnit(Unit unit) {
        Unit other = dice.pick(county.units());
        return other.equals(unit) ? otherUnit(unit) : other;
    }

    private Seat quiet(Unit unit, String level) {
        String title =
                switch (level) {
                    case Seat.CHIEF -> "主任科员";
                    case Seat.DEPUTY -> "副主任科员";
                    default -> "科员";
                };
        return county.seat(unit, new Seat.Rank(title, false, false, level), null);
    }
}
