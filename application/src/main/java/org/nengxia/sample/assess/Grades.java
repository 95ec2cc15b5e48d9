package org.nengxia.sample.assess;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.assess.Appraisals.PoorVote;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// The grade of every leading cadre at the end of each year (MISSION E4).
public final class Grades {
    private final County county;
    private final Dice dice;
    private final Set<PoorVote> poorVotes;
    private int ordinal;

    /// Grades in that county; whoever had poor votes in a year is basically competent in that year.
    public Grades(County county, Appraisals appraisals, Dice dice) {
        this.county = county;
        this.poorVotes = appraisals.poorVotes();
        this.dice = dice;
    }

    /// Writes the grades of all years.
    public void write(Sink sink) {
        for (int year = Appraisals.FIRST_YEAR; year <= 2005; year++) {
            LocalDate day = LocalDate.of(year, 12, 29);
            county.leading(day, day).forEach(tenure -> sink.take(grade(tenure, day)));
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
                .with("grade", grade(new PoorVote(tenure.person(), day.getYear())))
                .with("integrity", integrity());
    }

    private @Nullable String grade(PoorVote poorVote) {
        if (poorVotes.contains(poorVote)) {
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
}
