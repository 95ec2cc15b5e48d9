package org.nengxia.sample.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.sample.county.County;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Handlings;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.inspect.Visit.Found;
import org.nengxia.sample.inspect.Visit.Led;
import org.nengxia.sample.people.Names;
import org.nengxia.sample.write.CadreCells;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Inspection (督查): commissioners, about a hundred inspections a year, what they found (MISSION
/// I1–I4).
public final class InspectionChannel {
    private static final List<String> PARTNERS = List.of("县纪委监察局", "县委督查室", "县政府督查室");
    private final Dice dice;
    private final Phrases phrases;
    private final Names names;
    private final Visits visits;
    private final Commissioners commissioners;
    private final Handlings handlings;
    private final Numbering numbers;

    /// The channel's records about that county.
    public InspectionChannel(County county, Handlings handlings, Dice dice) {
        this.dice = dice;
        this.handlings = handlings;
        this.numbers = new Numbering(county.place());
        this.phrases = new Phrases("inspection", dice.apart("phrases"));
        this.names = new Names(dice.apart("names"));
        this.visits = new Visits(county, dice.apart("visits"));
        this.commissioners = new Commissioners(dice.apart("commissioners"));
    }

    /// Writes the records and adds the handlings that they led to.
    public void write(Sink sink) {
        commissioners.write(sink);
        Map<Led, List<String>> sources = new LinkedHashMap<>();
        for (Visit visit :
                visits.plan().stream().sorted(Comparator.comparing(Visit::day)).toList()) {
            String number = numbers.next("DC", visit.day());
            sink.take(inspection(visit, number));
            for (Found found : visit.findings()) {
                String finding = numbers.next("DF", visit.day());
                sink.take(finding(visit, found, number, finding));
                Led led = found.led();
                if (led != null) {
                    sources.computeIfAbsent(led, _ -> new ArrayList<>()).add(finding);
                }
            }
        }
        sources.forEach((led, of) ->
                handlings.add(new Handling(led.about(), led.measure(), led.decidedOn(), of, null)));
        commissioners.reports(sink, numbers);
    }

    private Row inspection(Visit visit, String number) {
        int count = visit.findings().size();
        Row row =
                Row.of("inspection.inspection")
                        .with("number", number)
                        .with("held_on", visit.day())
                        .with("unit", visit.unit().name())
                        .with("openness", dice.pick(List.of("OPEN", "UNANNOUNCED")))
                        .with("hour", hour(visit))
                        .with("way", dice.inThousand(700) ? "ON_SITE" : "TELEPHONE")
                        .with("enquiry", dice.pick(List.of("INTERVIEW", "FILES")))
                        .with("matter", phrases.say("matter"))
                        .with(
                                "result",
                                count == 0
                                        ? phrases.say("result.none")
                                        : phrases.say("result.found", count));
        return dice.inThousand(350) ? byCommissioner(row, visit) : jointly(row);
    }

    private String hour(Visit visit) {
        if (visit.findings().isEmpty()) {
            return dice.pick(List.of("MORNING", "NIGHT", "OFFICE_HOURS"));
        }
        return switch (visit.findings().getFirst().aspect()) {
            case "ATTENDANCE" -> "MORNING";
            case "DUTY" -> "NIGHT";
            default -> "OFFICE_HOURS";
        };
    }

    private Row byCommissioner(Row row, Visit visit) {
        var commissioner = commissioners.engagedOn(visit.day());
        return row.with("body", "COMMISSIONER")
                .with("lead", "县委组织部")
                .with("head", commissioner.name())
                .with("commissioner", commissioner.number());
    }

    private Row jointly(Row row) {
        return row.with("body", "JOINT")
                .with("lead", "县委组织部")
                .with("participants", dice.some(dice.between(2, 3), PARTNERS))
                .with("head", names.bystander());
    }

    private Row finding(Visit visit, Found found, String inspection, String number) {
        CadreCells cells = found.about().person().cells();
        return Row.of("inspection.finding")
                .with("number", number)
                .with("inspection", inspection)
                .with(
                        "cadre_id",
                        dice.inThousand(300) ? cells.withoutNumber() : cells.inSmallLetters())
                .with("unit", visit.unit().name())
                .with("found_on", visit.day())
                .with("aspect", found.aspect())
                .with("problem", phrases.say("problem." + found.aspect()));
    }
}
