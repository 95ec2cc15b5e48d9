package org.nengxia.sample.inspect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.people.Names;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// The work-style inspection commissioners (督查专员): six at a time, one replaced on the way (MISSION
/// I2).
final class Commissioners {
    private static final int AT_A_TIME = 6;
    private static final LocalDate BEGAN = LocalDate.of(2002, 10, 18);
    private static final LocalDate UNTIL = LocalDate.of(2006, 10, 17);
    private static final LocalDate REPLACED = LocalDate.of(2004, 6, 18);
    private final Dice dice;
    private final Phrases phrases;
    private final Names names;
    private final List<Commissioner> all = new ArrayList<>();

    /// A commissioner's engagement.
    ///
    /// @param ended blank while it lasts
    record Commissioner(String number, String name, LocalDate engaged, @Nullable LocalDate ended) {
        boolean engagedOn(LocalDate day) {
            return !engaged.isAfter(day) && (ended == null || ended.isAfter(day));
        }
    }

    Commissioners(Dice dice) {
        this.dice = dice;
        this.phrases = new Phrases("inspection", dice.apart("phrases"));
        this.names = new Names(dice.apart("names"));
        for (int i = 1; i <= AT_A_TIME + 1; i++) {
            LocalDate engaged = i > AT_A_TIME ? REPLACED.plusDays(3) : BEGAN;
            LocalDate ended = i == AT_A_TIME ? REPLACED : null;
            all.add(new Commissioner("ZY%02d".formatted(i), names.bystander(), engaged, ended));
        }
    }

    Commissioner engagedOn(LocalDate day) {
        return dice.pick(all.stream().filter(each -> each.engagedOn(day)).toList());
    }

    void write(Sink sink) {
        for (Commissioner each : all) {
            int year = each.engaged().getYear();
            sink.take(
                    Row.of("inspection.commissioner")
                            .with("number", each.number())
                            .with("name", each.name())
                            .with("former_post", phrases.say("former"))
                            .with("letter", "澄聘字〔%d〕%s号".formatted(year, each.number()))
                            .with("card", "澄督证第%s号".formatted(each.number()))
                            .with("engaged_on", each.engaged())
                            .with("until", UNTIL)
                            .with("ended_on", each.ended())
                            .with("scope", phrases.say("scope")));
        }
    }

    /// Their reports to the leaders of the county, two every quarter.
    void reports(Sink sink, Numbering numbers) {
        String leader = "县委副书记" + names.bystander();
        for (LocalDate quarter = LocalDate.of(2003, 3, 20);
                quarter.getYear() < 2006;
                quarter = quarter.plusMonths(3)) {
            for (int i = 0; i < 2; i++) {
                LocalDate day = OfficeDays.open(quarter.plusDays(dice.between(0, 6)));
                sink.take(
                        Row.of("inspection.commissioner_report")
                                .with("number", numbers.next("HB", day))
                                .with("commissioner", engagedOn(day).number())
                                .with("reported_on", day)
                                .with("heard_by", leader)
                                .with("content", phrases.say("report")));
            }
        }
    }
}
