package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.county.Unit;
import org.nengxia.sample.decide.Subjects;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;

/// Chooses whose tenure is audited: 149 heads of 119 units, some on leaving, most of the others in
/// tenure.
final class Audited {
    private static final int UNITS = 119;
    private static final int CADRES = 149;
    private static final LocalDate EARLIEST = LocalDate.of(2003, 1, 20);
    private static final LocalDate LATEST = LocalDate.of(2005, 10, 10);
    private final County county;
    private final Dice dice;
    private final Subjects subjects;
    private final List<Audit> all = new ArrayList<>();

    /// One audit of one head.
    record Audit(Tenure tenure, boolean leaving, LocalDate began, LocalDate reported) {
        Unit unit() {
            return tenure.seat().unit();
        }
    }

    Audited(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
        this.subjects = new Subjects(county, dice);
    }

    List<Audit> choose() {
        List<Unit> first =
                county.departures(Cause.AUDIT).stream().map(Departure::unit).distinct().toList();
        county.departures(Cause.AUDIT).forEach(this::beforeDeparture);
        List<Unit> others =
                dice.some(
                        UNITS - first.size(),
                        county.units().stream().filter(unit -> !first.contains(unit)).toList());
        others.forEach(this::another);
        for (int i = 0; all.size() < CADRES; i++) {
            another(others.get(i % others.size()));
        }
        return all;
    }

    private void beforeDeparture(Departure departure) {
        subjects.take(departure.person());
        LocalDate reported = OfficeDays.open(departure.decidedOn().minusDays(dice.between(12, 30)));
        LocalDate began = OfficeDays.open(reported.minusDays(dice.between(35, 60)));
        all.add(new Audit(departure.left(), false, began, reported));
    }

    private void another(Unit unit) {
        county.tenures().stream()
                .filter(tenure -> tenure.seat().unit().equals(unit) && tenure.seat().principal())
                .filter(Audited::inTheYears)
                .filter(tenure -> subjects.take(tenure.person()))
                .findFirst()
                .ifPresent(tenure -> all.add(audit(tenure)));
    }

    private static boolean inTheYears(Tenure tenure) {
        LocalDate ended = tenure.ended();
        return tenure.began().isBefore(LATEST.minusDays(100))
                && (ended == null || !ended.isBefore(EARLIEST));
    }

    private Audit audit(Tenure tenure) {
        LocalDate ended = tenure.ended();
        if (ended != null && !ended.isAfter(LATEST)) {
            return audit(tenure, true, dice.day(ended.plusDays(3), ended.plusDays(25)));
        }
        LocalDate settled = tenure.began().plusDays(60);
        LocalDate since = settled.isAfter(EARLIEST) ? settled : EARLIEST;
        return audit(tenure, false, dice.day(since, LATEST));
    }

    private Audit audit(Tenure tenure, boolean leaving, LocalDate day) {
        LocalDate began = OfficeDays.open(day);
        LocalDate reported = OfficeDays.open(began.plusDays(dice.between(25, 55)));
        return new Audit(tenure, leaving, began, reported);
    }
}
