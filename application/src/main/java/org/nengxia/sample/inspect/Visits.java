package org.nengxia.sample.inspect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.decide.Subjects;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.inspect.Visit.Found;
import org.nengxia.sample.inspect.Visit.Led;

/// Plans the inspections of the three years: those whose findings led to a handling, those whose
/// findings did not, and those that found nothing.
final class Visits {
    private static final List<String> ASPECTS =
            List.of("ATTENDANCE", "DISCIPLINE", "ORDERS", "SERVICE", "DUTY");
    private static final List<Integer> A_YEAR = List.of(98, 101, 97);
    private static final int CRITICISED = 41;
    private static final int ADMONISHED = 11;
    private static final int WITHOUT_CONSEQUENCE = 90;
    private final County county;
    private final Dice dice;
    private final Subjects handled;
    private final List<Visit> all = new ArrayList<>();

    Visits(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
        this.handled = new Subjects(county, dice).without(Cause.INSPECTION);
    }

    List<Visit> plan() {
        county.departures(Cause.INSPECTION).forEach(this::beforeDeparture);
        for (int i = 0; i < CRITICISED + ADMONISHED; i++) {
            beforeLighter(i < CRITICISED ? "CIRCULATED_CRITICISM" : "ADMONITION");
        }
        for (int i = 0; i < WITHOUT_CONSEQUENCE; i++) {
            withoutConsequence();
        }
        for (int i = 0; i < A_YEAR.size(); i++) {
            withoutFindings(2003 + i, A_YEAR.get(i));
        }
        return all;
    }

    private void beforeDeparture(Departure departure) {
        Led led = new Led(departure.left(), departure.measure(), departure.decidedOn());
        for (int i = 0; i < 2 + departure.ordinal() % 2; i++) {
            find(led.about(), daysBefore(led.decidedOn()), led);
        }
    }

    private void beforeLighter(String measure) {
        LocalDate decided =
                OfficeDays.sitting(dice.day(LocalDate.of(2003, 2, 10), LocalDate.of(2005, 12, 26)));
        LocalDate day = daysBefore(decided);
        Tenure about = handled.serving(day, decided);
        find(about, day, new Led(about, measure, decided));
    }

    private LocalDate daysBefore(LocalDate decided) {
        return OfficeDays.open(decided.minusDays(dice.between(14, 32)));
    }

    private void find(Tenure about, LocalDate day, Led led) {
        visit(about, day).findings().add(found(about, led));
    }

    private Found found(Tenure about, @Nullable Led led) {
        return new Found(about, dice.pick(ASPECTS), led);
    }

    private Visit visit(Tenure about, LocalDate day) {
        Visit visit = new Visit(about.seat().unit(), day);
        all.add(visit);
        return visit;
    }

    private void withoutConsequence() {
        if (dice.inThousand(400)) {
            Visit visit = dice.pick(all);
            county.leading(visit.day(), visit.day()).stream()
                    .filter(tenure -> tenure.seat().unit().equals(visit.unit()))
                    .filter(tenure -> visit.findings().stream().noneMatch(same(tenure)))
                    .findFirst()
                    .ifPresent(tenure -> visit.findings().add(found(tenure, null)));
        } else {
            LocalDate day = anyDay();
            Tenure about = dice.pick(county.leading(day, day));
            visit(about, day).findings().add(found(about, null));
        }
    }

    private static Predicate<Found> same(Tenure tenure) {
        return found -> found.about().equals(tenure);
    }

    private LocalDate anyDay() {
        return OfficeDays.open(dice.day(LocalDate.of(2003, 1, 6), LocalDate.of(2005, 12, 29)));
    }

    private void withoutFindings(int year, int count) {
        long planned = all.stream().filter(visit -> visit.day().getYear() == year).count();
        for (long i = planned; i < count; i++) {
            LocalDate day =
                    OfficeDays.open(dice.day(LocalDate.of(year, 1, 6), LocalDate.of(year, 12, 29)));
            all.add(new Visit(dice.pick(county.units()), day));
        }
    }
}
