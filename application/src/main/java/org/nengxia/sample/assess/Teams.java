package org.nengxia.sample.assess;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Team;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// The grades of the teams at the end of each year; those graded poor are dissected in the year
/// that follows (MISSION E4, T1).
public final class Teams {
    private static final List<Integer> POOR_A_YEAR = List.of(2, 3, 2, 2);
    private static final int DISSECTED = 7;
    private final County county;
    private final Dice dice;
    private final Phrases phrases;
    private final List<Team> poor;
    private int ordinal;

    /// The teams of that county.
    public Teams(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
        this.phrases = new Phrases("assessment", dice.apart("phrases"));
        int count = POOR_A_YEAR.stream().mapToInt(Integer::intValue).sum();
        this.poor = dice.some(count, county.teams());
    }

    /// Writes the grades of all years, and the dissections where the three years are recorded.
    public void write(Sink sink) {
        int from = 0;
        for (int i = 0; i < POOR_A_YEAR.size(); i++) {
            List<Team> poorThen = poor.subList(from, from + POOR_A_YEAR.get(i));
            from += POOR_A_YEAR.get(i);
            LocalDate day = LocalDate.of(Appraisals.FIRST_YEAR + i, 12, 29);
            county.teams().forEach(team -> sink.take(graded(team, day, poorThen.contains(team))));
            if (county.place().recorded() && from <= DISSECTED) {
                poorThen.forEach(team -> sink.take(dissected(team, day)));
            }
        }
    }

    private Row graded(Team team, LocalDate day, boolean isPoor) {
        ordinal++;
        return Row.of("assessment.team_grade")
                .with("number", county.place().number("BK", ordinal, 4))
                .with("year", day.getYear())
                .with("team", team.number())
                .with("decided_on", day)
                .with("grade", isPoor ? "POOR" : grade(day));
    }

    /// Three teams of the last year have no grade on file.
    private @Nullable String grade(LocalDate day) {
        if (day.getYear() == 2005 && ordinal % 51 == 7) {
            return null;
        }
        int drawn = dice.between(0, 99);
        return drawn < 8 ? "AVERAGE" : drawn < 75 ? "GOOD" : "EXCELLENT";
    }

    private Row dissected(Team team, LocalDate graded) {
        LocalDate day = OfficeDays.open(graded.plusDays(dice.between(70, 320)));
        return Row.of("assessment.dissection")
                .with("number", "JP%02d".formatted(poor.indexOf(team) + 1))
                .with("team", team.number())
                .with("held_on", day)
                .with("findings", phrases.say("dissection.findings"))
                .with("measures", phrases.say("dissection.measures"));
    }
}
