package org.nengxia.sample.assess;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Team;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Grades at the end of each year: of every leading cadre, and of every team (MISSION E4).
public final class Grades {
    private final County county;
    private final Dice dice;
    private final Set<Person> poorlyVoted;
    private int ordinal;
    private int teamOrdinal;

    /// Grades in that county; those with poor votes get no better than basically competent.
    public Grades(County county, Set<Person> poorlyVoted, Dice dice) {
        this.county = county;
        this.poorlyVoted = poorlyVoted;
        this.dice = dice;
    }

    /// Writes the grades of all years.
    public void write(Sink sink) {
        for (int year = Appraisals.FIRST_YEAR; year <= 2005; year++) {
            LocalDate day = LocalDate.of(year, 12, 29);
            county.leading(day, day).forEach(tenure -> sink.take(grade(tenure, day)));
            for (Team team : county.teams()) {
                sink.take(team(team, day));
            }
        }
    }

    private Row grade(Tenure tenure, LocalDate day) {
        ordinal++;
        return Row.of("assessment.grade")
                .with("number", county.place().number("KH", ordinal, 5))
                .with("year", day.getYear())
                .with("cadre_id", tenure.person().cells())
                .with("unit", tenure.seat().unit().name())
                .with("decided_on", day)
                .with("grade", grade(tenure.person()))
                .with("integrity", integrity());
    }

    private @Nullable String grade(Person person) {
        if (poorlyVoted.contains(person)) {
            return "BASICALLY_COMPETENT";
        }
        int drawn = dice.between(0, 999);
        return drawn < 4
                ? null
                : drawn < 7
                        ? "INCOMPETENT"
                        : drawn < 22
                                ? "BASICALLY_COMPETENT"
                                : drawn < 180 ? "EXCELLENT" : "COMPETENT";
    }

    private @Nullable String integrity() {
        int drawn = dice.between(0, 999);
        return drawn < 3 ? "FAIL" : drawn < 8 ? null : "PASS";
    }

    private Row team(Team team, LocalDate day) {
        teamOrdinal++;
        return Row.of("assessment.team_grade")
                .with("number", county.place().number("BK", teamOrdinal, 4))
                .with("year", day.getYear())
                .with("team", team.number())
                .with("decided_on", day)
                .with("grade", teamGrade(day));
    }

    /// Three teams of the last year have no grade on file.
    private @Nullable String teamGrade(LocalDate day) {
        boolean missing = day.getYear() == 2005 && teamOrdinal % 51 == 7;
        if (missing) {
            return null;
        }
        int drawn = dice.between(0, 99);
        return drawn < 1 ? "POOR" : drawn < 8 ? "AVERAGE" : drawn < 75 ? "GOOD" : "EXCELLENT";
    }
}
