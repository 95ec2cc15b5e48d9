package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nengxia.sample.assess.Appraisals;
import org.nengxia.sample.assess.Grades;
import org.nengxia.sample.assess.Rankings;
import org.nengxia.sample.assess.Spared;
import org.nengxia.sample.assess.Teams;
import org.nengxia.sample.assess.YearRound;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Handlings;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.write.Sink;

/// Assessment (考核), and what was decided on its results (MISSION E1–E4).
final class AssessmentChannel {
    private static final int LAST_AND_ADMONISHED = 6;
    private final County county;
    private final Handlings handlings;
    private final Dice dice;
    private final Phrases phrases;

    AssessmentChannel(County county, Handlings handlings, Dice dice) {
        this.county = county;
        this.handlings = handlings;
        this.dice = dice;
        this.phrases = new Phrases("assessment", dice.apart("phrases"));
    }

    void write(Sink sink) {
        Appraisals appraisals = new Appraisals(county, dice.apart("appraisals"));
        Rankings rankings = new Rankings(county, dice.apart("rankings"));
        appraisals.write(sink);
        rankings.write(sink);
        new Grades(county, appraisals, dice.apart("grades")).write(sink);
        new Teams(county, dice.apart("teams")).write(sink);
        new YearRound(county, dice.apart("year round")).write(sink);
        if (county.place().recorded()) {
            down(appraisals.ledToDeparture(), "fault.votes");
            down(rankings.ledToDeparture(), "fault.last");
            spare(appraisals.spared(), Integer.MAX_VALUE, "spared.votes");
            spare(rankings.spared(), LAST_AND_ADMONISHED, "spared.last");
        }
    }

    private void down(Map<Departure, String> departures, String section) {
        departures.forEach((departure, number) ->
                handlings.add(Handling.of(departure, List.of(number), phrases.say(section))));
    }

    /// People decided otherwise after verification: an admonition before the year is out, no more.
    private void spare(List<Spared> stayed, int most, String section) {
        int admonished = 0;
        for (Spared each : stayed) {
            LocalDate decided = OfficeDays.sitting(each.day().plusDays(dice.between(12, 19)));
            if (admonished < most && each.tenure().covers(decided)) {
                admonished++;
                handlings.add(
                        new Handling(
                                each.tenure(),
                                "ADMONITION",
                                decided,
                                List.of(each.number()),
                                phrases.say(section)));
            }
        }
    }
}
