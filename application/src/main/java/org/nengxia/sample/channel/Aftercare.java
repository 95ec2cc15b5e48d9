package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.people.Names;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// What followed a handling: talks, and two who came back (MISSION F1, F2, F9).
final class Aftercare {
    private final County county;
    private final Dice dice;
    private final Phrases phrases;
    private final Names names;
    private final Numbering numbers;

    /// A talk with somebody.
    private record Talk(Handling after, LocalDate day, String kind) {}

    Aftercare(County county, Dice dice) {
        this.county = county;
        this.numbers = new Numbering(county.place());
        this.dice = dice;
        this.phrases = new Phrases("aftercare", dice.apart("phrases"));
        this.names = new Names(dice.apart("names"));
    }

    void write(Map<Handling, String> handlings, Sink sink) {
        List<Talk> talks = new ArrayList<>();
        handlings.keySet().forEach(handling -> talks.addAll(talks(handling)));
        talks.stream()
                .filter(talk -> !talk.day().isAfter(County.LAST))
                .sorted(Comparator.comparing(Talk::day))
                .forEach(talk -> sink.take(row(talk)));
        handlings.forEach((handling, number) -> {
            Tenure back = county.reinstatements().get(handling.about());
            if (back != null && !handling.lighter()) {
                sink.take(reinstatement(number, back));
            }
        });
    }

    private List<Talk> talks(Handling handling) {
        return switch (handling.measure()) {
            case "DEMOTION", "REMOVAL" -> later(handling, "HELP", dice.between(1, 3), 150);
            case "ADMONITION" -> later(handling, "ADMONITION", 1, 1);
            case "CONVERSION" -> later(handling, "HEART_TO_HEART", dice.between(0, 2), 200);
            default -> List.of();
        };
    }

    private List<Talk> later(Handling handling, String kind, int count, int daysApart) {
        List<Talk> talks = new ArrayList<>();
        LocalDate day = handling.decidedOn();
        for (int i = 0; i < count; i++) {
            day = day.plusDays(dice.between(2, 12) + (long) i * daysApart);
            talks.add(new Talk(handling, OfficeDays.open(day), kind));
        }
        return List.copyOf(talks);
    }

    private Row row(Talk talk) {
        return Row.of("aftercare.talk")
                .with("number", numbers.next("TH", talk.day()))
                .with("cadre_id", talk.after().about().person().cells())
                .with("unit", talk.after().about().seat().unit().name())
                .with("held_on", talk.day())
                .with("kind", talk.kind())
                .with("talker", names.bystander())
                .with("content", phrases.say(talk.kind()));
    }

    private Row reinstatement(String number, Tenure back) {
        LocalDate decided = back.began().minusDays(1);
        return Row.of("aftercare.reinstatement")
                .with("number", numbers.next("SQ", decided))
                .with("cadre_id", back.person().cells())
                .with("unit", back.seat().unit().name())
                .with("decided_on", decided)
                .with("document", OfficeDays.document("澄组", decided))
                .with("after", number)
                .with("inspected_on", OfficeDays.open(decided.minusDays(dice.between(30, 50))))
                .with("new_post", back.seat().title())
                .with("grounds", phrases.say("grounds"));
    }
}
