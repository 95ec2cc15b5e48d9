package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Handlings;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.decide.Subjects;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Conversion to a non-leading post (改非): sick leaves, findings of inaction, reviews (MISSION
/// C1–C4).
final class ConversionChannel {
    private static final LocalDate STILL_ILL_SINCE = LocalDate.of(2004, 10, 11);
    private final County county;
    private final Handlings handlings;
    private final Dice dice;
    private final Phrases phrases;
    private final Numbering numbers;
    private final List<Person> ill = new ArrayList<>();
    private final Map<Departure, List<String>> basis = new HashMap<>();

    ConversionChannel(County county, Handlings handlings, Dice dice) {
        this.county = county;
        this.numbers = new Numbering(county.place());
        this.handlings = handlings;
        this.dice = dice;
        this.phrases = new Phrases("conversion", dice.apart("phrases"));
    }

    void write(Sink sink) {
        county.departures(Cause.ILLNESS).forEach(each -> longLeave(each, sink));
        stillIll(sink);
        shortLeaves(sink);
        county.departures(Cause.INACTION).forEach(each -> inaction(each, sink));
        pendingInaction(sink);
        county.departures().stream()
                .filter(each -> each.cause().conversion())
                .forEach(each -> review(each, sink));
    }

    /// A leave of more than a year that still runs on the day of the decision; for some a shorter
    /// one went before.
    private void longLeave(Departure departure, Sink sink) {
        Tenure left = departure.left();
        LocalDate began = departure.decidedOn().minusDays(dice.between(400, 640));
        List<String> numbers = new ArrayList<>();
        if (departure.ordinal() % 5 == 4) {
            LocalDate earlier = began.minusDays(dice.between(160, 200));
            numbers.add(leave(left, earlier, earlier.plusDays(100), true, sink));
        }
        numbers.add(leave(left, began, departure.decidedOn(), true, sink));
        basis.put(departure, numbers);
    }

    private String leave(
            Tenure about,
            LocalDate began,
            @Nullable LocalDate ended,
            @Nullable Boolean certified,
            Sink sink) {
        String number = numbers.next("BX", began);
        boolean brief = ended != null && ended.isBefore(began.plusDays(120));
        sink.take(
                Row.of("conversion.sick_leave")
                        .with("number", number)
                        .with("cadre_id", about.person().cells())
                        .with("unit", about.seat().unit().name())
                        .with("began_on", began)
                        .with("ended_on", ended)
                        .with("certified", certified)
                        .with("illness", phrases.say(brief ? "illness.short" : "illness")));
        return number;
    }

    /// Four who have been ill for more than a year on the last day and are not yet converted; two
    /// of them without a record of the certificate.
    private void stillIll(Sink sink) {
        if (!county.place().recorded()) {
            return;
        }
        Subjects subjects = new Subjects(county, dice).without(Cause.ILLNESS);
        for (int i = 0; i < 4; i++) {
            LocalDate began = OfficeDays.open(STILL_ILL_SINCE.plusDays(dice.between(0, 40)));
            Tenure about = subjects.serving(began, County.LAST.plusDays(1));
            ill.add(about.person());
            leave(about, began, null, i < 2 ? Boolean.TRUE : null, sink);
        }
    }

    private void shortLeaves(Sink sink) {
        int count = county.people().all().size() / 20;
        Subjects subjects = new Subjects(county, dice).without(Cause.ILLNESS);
        ill.forEach(subjects::take);
        for (int i = 0; i < count; i++) {
            LocalDate began =
                    OfficeDays.open(dice.day(LocalDate.of(2003, 1, 8), LocalDate.of(2005, 11, 1)));
            LocalDate ended = began.plusDays(dice.between(9, 150));
            Tenure about = subjects.serving(began, began);
            LocalDate known = ended.isAfter(County.LAST) ? null : ended;
            leave(about, began, known, !dice.inThousand(40), sink);
        }
    }

    private void inaction(Departure departure, Sink sink) {
        LocalDate found = OfficeDays.open(departure.decidedOn().minusDays(dice.between(25, 50)));
        basis.put(departure, List.of(inaction(departure.left(), found, sink)));
    }

    private String inaction(Tenure about, LocalDate found, Sink sink) {
        String number = numbers.next("WZ", found);
        sink.take(
                Row.of("conversion.inaction")
                        .with("number", number)
                        .with("cadre_id", about.person().cells())
                        .with("unit", about.seat().unit().name())
                        .with("found_on", found)
                        .with("years_in_post", ChronoUnit.YEARS.between(about.began(), found))
                        .with("minutes", OfficeDays.document("澄组会纪", found))
                        .with("finding", phrases.say("inaction")));
        return number;
    }

    private void pendingInaction(Sink sink) {
        if (!county.place().recorded()) {
            return;
        }
        List<Tenure> longest =
                county.leading(County.LAST.minusDays(30), County.LAST.plusDays(1)).stream()
                        .sorted(Comparator.comparing(Tenure::began))
                        .limit(2)
                        .toList();
        for (Tenure about : longest) {
            inaction(about, LocalDate.of(2005, 12, 14), sink);
        }
    }

    private void review(Departure departure, Sink sink) {
        LocalDate reviewed = OfficeDays.open(departure.decidedOn().minusDays(dice.between(6, 11)));
        String number = numbers.next("GF", reviewed);
        String newPost = county.next(departure.left()).orElseThrow().seat().title();
        sink.take(
                Row.of("conversion.review")
                        .with("number", number)
                        .with("cadre_id", departure.person().cells())
                        .with("unit", departure.unit().name())
                        .with("ground", departure.cause().name())
                        .with("reviewed_on", reviewed)
                        .with("from_post", departure.left().seat().title())
                        .with("to_post", newPost)
                        .with("basis", basis.get(departure))
                        .with("opinion", phrases.say("opinion." + departure.cause(), newPost)));
        handlings.add(Handling.of(departure, List.of(number), null));
    }
}
