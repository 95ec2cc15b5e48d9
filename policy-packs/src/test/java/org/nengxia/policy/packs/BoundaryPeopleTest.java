package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.policy.packs.County.YEAR_END;
import static org.nengxia.policy.packs.County.blameless;
import static org.nengxia.policy.packs.County.changed;
import static org.nengxia.policy.packs.County.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;

class BoundaryPeopleTest {

    private static final Outcome HIT = new Outcome.Hit();
    private static final Outcome MISS = new Outcome.Miss();

    @ParameterizedTest
    @CsvSource({
        "29,100,false",
        "30,100,true",
        "1,3,true",
        "3,10,true",
        "37,124,false",
        "37,123,true"
    })
    void votesAreCountedExactly(long incompetent, long valid, boolean hit) {
        FactSheet sheet =
                blameless(YEAR_END)
                        .with("incompetent_votes", Value.of(incompetent))
                        .with("votes_valid", Value.of(valid));
        assertThat(outcome("K13-1", sheet)).isEqualTo(hit ? HIT : MISS);
    }

    @Test
    void withoutValidVotesTheShareIsUndetermined() {
        FactSheet sheet = blameless(YEAR_END).with("votes_valid", Value.of(0));
        assertThat(outcome("K13-1", sheet))
                .isEqualTo(new Outcome.Undetermined(List.of("votes_valid")));
    }

    @ParameterizedTest
    @CsvSource({
        "C1-1,M,1953-12-31,2005-12-31,true",
        "C1-1,M,1954-01-01,2005-12-31,false",
        "C1-1,F,1953-12-31,2005-12-31,false",
        "C1-2,F,1955-12-31,2005-12-31,true",
        "C1-2,F,1956-01-01,2005-12-31,false",
        "C1-1,M,1952-02-29,2004-02-28,false",
        "C1-1,M,1952-02-29,2004-02-29,true",
        "C1-2,F,1956-02-29,2006-02-28,false",
        "C1-2,F,1956-02-29,2006-03-01,true",
        "C1-2,F,1954-02-28,2004-02-29,true",
        "C1-2,F,1954-03-01,2004-02-29,false"
    })
    void nobodyIsOfAgeADayEarly(
            String rule, String sex, LocalDate born, LocalDate asOf, boolean hit) {
        FactSheet sheet =
                blameless(asOf).with("sex", Value.of(sex)).with("birth_date", Value.of(born));
        assertThat(outcome(rule, sheet)).isEqualTo(hit ? HIT : MISS);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-12-31,2005-12-31,true",
        "2005-01-01,2005-12-31,false",
        "2004-02-29,2005-02-28,false",
        "2004-02-29,2005-03-01,true"
    })
    void illnessCountsFromAYearOn(LocalDate since, LocalDate asOf, boolean hit) {
        FactSheet sheet =
                blameless(asOf)
                        .with("on_sick_leave", Value.of(true))
                        .with("sick_leave_certified", Value.of(true))
                        .with("sick_leave_since", Value.of(since));
        assertThat(outcome("K15-1", sheet)).isEqualTo(hit ? HIT : MISS);
    }

    @ParameterizedTest
    @CsvSource({"10,false", "11,true", "14,true", "15,false"})
    void absenceRunningIsAnOpenInterval(long days, boolean hit) {
        FactSheet sheet = blameless(YEAR_END).with("absence_run_days", Value.of(days));
        assertThat(outcome("K16-1", sheet)).isEqualTo(hit ? HIT : MISS);
    }

    @ParameterizedTest
    @CsvSource({"20,false", "21,true", "29,true", "30,false"})
    void absenceInTheYearIsAnOpenInterval(long days, boolean hit) {
        FactSheet sheet = blameless(YEAR_END).with("absence_year_days", Value.of(days));
        assertThat(outcome("K16-2", sheet)).isEqualTo(hit ? HIT : MISS);
    }

    @Test
    void lastOfTwoRankedUnitsIsAHitAndTheOnlyRankedUnitIsNot() {
        FactSheet last = blameless(YEAR_END).with("places_from_last", Value.of(0));
        assertThat(outcome("E2-1", last.with("ranked_units", Value.of(2)))).isEqualTo(HIT);
        assertThat(outcome("E2-1", last.with("ranked_units", Value.of(1)))).isEqualTo(MISS);
        assertThat(outcome("E2-1", last.with("heads_unit", Value.of(false)))).isEqualTo(MISS);
    }

    @Test
    void aHitUnderOneRuleIsAMissUnderTheOthers() {
        FactSheet sheet = changed(blameless(YEAR_END), "incompetent_votes=30");
        var outcomes = new Evaluator(PackOnDay.of(County.seed(), YEAR_END)).outcomes(sheet);
        assertThat(outcomes.entrySet().stream().filter(each -> each.getValue().equals(HIT)))
                .hasSize(1);
    }
}
