package org.nengxia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class LedgerTest {
    @Autowired Ledger ledger;
    @Autowired TransactionTemplate transaction;

    @Test
    void anActWithoutATransactionIsAFault() {
        assertThatThrownBy(() -> ledger.record(act("ledger-test.alone", "A-1")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntry() {
        var before = ledger.head();
        transaction.executeWithoutResult(status -> {
            ledger.record(act("ledger-test.undone", "A-2"));
            status.setRollbackOnly();
        });
        assertThat(ledger.head()).isEqualTo(before);
        assertThat(ledger.count(new EntryFilter("ledger-test.undone", ""))).isZero();
    }

    @Test
    void anEntryReadsBackAsTheActThatWasDone() {
        var name = "ledger-test.words \"引号\" \\ \n\t😀𠮷·";
        var act = new Act(Actor.COMMAND_LINE, name, "甲，乙", Map.of("丙", name, "a", "1", "Z", ""));
        record(act);
        var entry = ledger.entries(new EntryFilter(name, "command-line"), 0, 10).getFirst();
        assertThat(entry.details()).isEqualTo(act.details()).containsKeys("Z", "a", "丙");
        assertThat(entry.subject()).isEqualTo("甲，乙");
        assertThat(entry.office()).isEqualTo("organisation-officer");
        assertThat(ledger.acts()).contains(name);
        assertThat(ledger.verify()).isInstanceOf(Intact.class);
    }

    @Test
    void actsOfManyAtOnceGetConsecutiveNumbersInOneTree() throws Exception {
        long before = ledger.head().size();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(Collections.nCopies(200, this::actTogether))) {
                done.get();
            }
        }
        var filter = new EntryFilter("ledger-test.together", "");
        assertThat(ledger.entries(filter, 0, 1000))
                .extracting(LedgerEntry::index)
                .containsExactlyElementsOf(newestFirst(before, 200));
        assertThat(ledger.verify()).isEqualTo(new Intact(ledger.head(), before + 200));
    }

    @Test
    void aHeadNotedEarlierStillStandsLater() {
        record(act("ledger-test.noted", "N-1"));
        TreeHead noted = ledger.head();
        record(act("ledger-test.noted", "N-2"));
        assertThat(ledger.verify(noted)).isInstanceOf(Intact.class);
    }

    @Test
    void listsOfEntriesComeInPartsFromTheNewest() {
        for (int i = 0; i < 5; i++) {
            record(act("ledger-test.listed", "L-" + i));
        }
        var filter = new EntryFilter("ledger-test.listed", "");
        assertThat(ledger.entries(filter, 1, 2))
                .extracting(LedgerEntry::subject)
                .containsExactly("L-3", "L-2");
        assertThat(ledger.count(filter)).isEqualTo(5);
    }

    private @Nullable Void actTogether() {
        record(act("ledger-test.together", Thread.currentThread().getName()));
        return null;
    }

    private void record(Act act) {
        transaction.executeWithoutResult(_ -> ledger.record(act));
    }

    private static Act act(String name, String subject) {
        return new Act(Actor.COMMAND_LINE, name, subject, Map.of());
    }

    private static List<Long> newestFirst(long from, int size) {
        return LongStream.range(from, from + size).boxed().toList().reversed();
    }
}
