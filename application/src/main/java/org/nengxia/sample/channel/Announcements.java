package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Seat;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Advance notices of inspection (考察预告) and postings before appointment (任前公示) for those who rose
/// to a leading post in the three years (MISSION V2).
final class Announcements {
    private final County county;
    private final Dice dice;
    private final Numbering numbers;

    Announcements(County county, Dice dice) {
        this.county = county;
        this.numbers = new Numbering(county.place());
        this.dice = dice;
    }

    void write(Sink sink) {
        List<Person> wentDown =
                county.departures().stream().map(Departure::person).distinct().toList();
        county.tenures().stream()
                .filter(tenure -> tenure.seat().leading() && inTheYears(tenure))
                .filter(tenure -> !wentDown.contains(tenure.person()) || cameBack(tenure))
                .filter(tenure -> !exchanged(tenure))
                .sorted(Comparator.comparing(Tenure::began))
                .forEach(tenure -> announce(tenure, sink));
    }

    private static boolean inTheYears(Tenure tenure) {
        return !tenure.began().isBefore(County.FIRST.plusDays(45));
    }

    private boolean cameBack(Tenure tenure) {
        return county.reinstatements().containsValue(tenure);
    }

    private boolean exchanged(Tenure tenure) {
        return county.career(tenure.person()).stream()
                .anyMatch(other ->
                        Objects.equals(other.ended(), tenure.began().minusDays(1))
                                && other.seat().principal());
    }

    private void announce(Tenure tenure, Sink sink) {
        LocalDate posted = tenure.began().minusDays(dice.between(10, 14));
        if (tenure.seat().level().equals(Seat.CHIEF)) {
            LocalDate noticed = posted.minusDays(dice.between(14, 20));
            sink.take(row(tenure, "ADVANCE_NOTICE", noticed));
        }
        sink.take(row(tenure, "POSTING", posted));
    }

    private Row row(Tenure tenure, String kind, LocalDate began) {
        return Row.of("report.announcement")
                .with("number", numbers.next("GS", began))
                .with("kind", kind)
                .with("cadre_id", tenure.person().cells())
                .with("unit", tenure.seat().unit().name())
                .with("intended_post", tenure.seat().title())
                .with("began_on", began)
                .with("ended_on", began.plusDays(7))
                .with("replies", dice.inThousand(850) ? 0 : dice.between(1, 3));
    }
}
