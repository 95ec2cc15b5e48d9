package org.nengxia.population.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.population.Population;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SampleCountyTest
class LaidOutTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);
    @Autowired private LaidOut population;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

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
        long acts = ledger.head().size();
        for (int back = 1; back <= 3; back++) {
            on(DAY.minusMonths(back));
        }
        assertThat(ledger.head().size()).isEqualTo(acts);
    }

    @Test
    void aFileThatIsHandedOutLeavesTheCopyAsItIs() {
        Population one = on(DAY);
        transaction.executeWithoutResult(_ -> ledger.record(act()));
        assertThat(on(DAY)).isSameAs(one);
    }

    @Test
    void aRowThatWasWrittenHasTheEvidenceCopiedAnew() {
        Population one = on(DAY);
        write("UPDATE roster.unit SET name = name || '·'");
        Population other = on(DAY);
        write("UPDATE roster.unit SET name = left(name, -1)");
        assertThat(other).isNotSameAs(one);
        assertThat(on(DAY)).isNotSameAs(other);
    }

    private void write(String sql) {
        transaction.executeWithoutResult(_ -> {
            database.sql(sql).update();
            ledger.record(act());
        });
    }

    private static Act act() {
        return new Act(Actor.COMMAND_LINE, "laid-out-test.act", "T-1", Map.of());
    }
}
