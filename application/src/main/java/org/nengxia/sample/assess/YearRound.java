package org.nengxia.sample.assess;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.county.Unit;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// What else assessment holds: targets, vetoes, congress deliberations, absences of teams (MISSION
/// E3, E4, R4).
public final class YearRound {
    private static final int DELIBERATED_A_YEAR = 12;
    private final County county;
    private final Dice dice;
    private final Phrases phrases;
    private final Unit behind;
    private int targets;
    private int vetoes;
    private int deliberations;

    /// The records of that county.
    public YearRound(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
        this.phrases = new Phrases("assessment", dice.apart("phrases"));
        this.behind = dice.pick(county.units());
    }

    /// Writes the records of all years.
    public void write(Sink sink) {
        for (int year = Appraisals.FIRST_YEAR; year <= 2005; year++) {
            LocalDate decided = OfficeDays.open(LocalDate.of(year, 12, 16));
            for (Unit unit : county.units()) {
                county.heads(unit, decided).forEach(head -> sink.take(target(head, decided)));
            }
            vetoes(decided, sink);
        }
        absences(sink);
        if (county.place().recorded()) {
            deliberations(sink);
        }
    }

    private Row target(Tenure head, LocalDate decided) {
        targets++;
        int drawn = dice.between(0, 99);
        boolean again = head.seat().unit().equals(behind) && decided.getYear() > 2003;
        @Nullable Boolean met = drawn == 0 ? null : Boolean.valueOf(drawn > 6 && !again);
        return Row.of("assessment.target")
                .with("number", county.place().number("MB", targets, 4))
                .with("year", decided.getYear())
                .with("cadre_id", head.person().cells())
                .with("unit", head.seat().unit().name())
                .with("decided_on", decided)
                .with("met", met)
                .with("cause", Boolean.FALSE.equals(met) ? phrases.say("target.cause") : null);
    }

    /// Six vetoes a year; the first two fall on the same units and items every year.
    private void vetoes(LocalDate decided, Sink sink) {
        List<String> items = List.of("FAMILY_PLANNING", "PUBLIC_ORDER", "WORK_SAFETY");
        List<Unit> townships = county.units().stream().filter(Unit::township).toList();
        List<Unit> others = dice.some(4, townships.subList(2, townships.size()));
        for (int i = 0; i < 6; i++) {
            Unit unit = i < 2 ? townships.get(i) : others.get(i - 2);
            String item = i < 2 ? items.get(i) : dice.pick(items);
            county.head(unit, decided).ifPresent(head -> sink.take(veto(head, decided, item)));
        }
    }

    private Row veto(Tenure head, LocalDate decided, String item) {
        vetoes++;
        return Row.of("assessment.veto")
                .with("number", county.place().number("FJ", vetoes, 3))
                .with("year", decided.getYear())
                .with("cadre_id", head.person().cells())
                .with("unit", head.seat().unit().name())
                .with("decided_on", decided)
                .with("item", item);
    }

    private void absences(Sink sink) {
        int count = county.people().all().size() / 45;
        for (int i = 1; i <= count; i++) {
            LocalDate began =
                    OfficeDays.open(dice.day(LocalDate.of(2003, 1, 8), LocalDate.of(2005, 12, 1)));
            int days = dice.inThousand(250) ? dice.between(11, 14) : dice.between(1, 9);
            Tenure about = dice.pick(county.leading(began, began));
            sink.take(
                    Row.of("assessment.absence")
                            .with("number", county.place().number("KG", i, 3))
                            .with("cadre_id", about.person().cells())
                            .with("unit", about.seat().unit().name())
                            .with("began_on", began)
                            .with("ended_on", began.plusDays(days - 1L))
                            .with("days", days)
                            .with("note", phrases.say("absence")));
        }
    }

    private void deliberations(Sink sink) {
        List<Unit> organs =
                county.units().stream().filter(unit -> unit.kind().equals("COUNTY_ORGAN")).toList();
        List<Unit> chosen = dice.some(3 * DELIBERATED_A_YEAR, organs);
        for (int i = 0; i < chosen.size(); i++) {
            LocalDate month = LocalDate.of(2003 + i / DELIBERATED_A_YEAR, 7, 1);
            LocalDate day = OfficeDays.open(month.plusDays(dice.between(0, 80)));
            county.head(chosen.get(i), day).ifPresent(head -> sink.take(deliberation(head, day)));
        }
    }

    private Row deliberation(Tenure head, LocalDate day) {
        deliberations++;
        boolean poor = dice.inThousand(120);
        int dissatisfied = poor ? dice.between(6, 11) : dice.between(0, 2);
        int basically = poor ? dice.between(9, 13) : dice.between(1, 8);
        return Row.of("assessment.deliberation")
                .with("number", county.place().number("PY", deliberations, 3))
                .with("held_on", day)
                .with("cadre_id", head.person().cells())
                .with("unit", head.seat().unit().name())
                .with("satisfied", dice.between(25, 28) - dissatisfied - basically)
                .with("basically", basically)
                .with("dissatisfied", dissatisfied)
                .with("result", phrases.say(poor ? "deliberation.poor" : "deliberation.good"));
    }
}
