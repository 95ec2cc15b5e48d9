package org.nengxia.population.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Ledger;
import org.nengxia.population.Population;
import org.springframework.beans.factory.annotation.Autowired;

@SampleCountyTest
class LaidOutTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);
    @Autowired private LaidOut population;
    @Autowired private Ledger ledger;

    private Population on(LocalDate day) {
        return population.ask(day, Actor.COMMAND_LINE, all -> all);
    }

    @Test
    void twoDaysAskedInTurnAreLaidOutOnceEach() {
        Population one = on(DAY);
        Population other = on(DAY.minusYears(1));
        assertThat(List.of(on(DAY), on(DAY.minusYears(1)))).containsExactly(one, other);
    }

    @Test
    void aThirdDayTakesThePlaceOfTheOneThatWasAskedLongestAgo() {
        Population one = on(DAY);
        Population other = on(DAY.minusYears(1));
        assertThat(on(DAY)).isSameAs(one);
        on(DAY.minusYears(2));
        assertThat(on(DAY)).isSameAs(one);
        assertThat(on(DAY.minusYears(1))).isNotSameAs(other);
    }

    @Test
    void oneCopyOfTheEvidenceServesEveryDayUntilTheRecordsChange() {
        on(DAY);
        long acts = ledger.length();
        for (int back = 1; back <= 3; back++) {
            on(DAY.minusMonths(back));
        }
        assertThat(ledger.length()).isEqualTo(acts);
    }
}
