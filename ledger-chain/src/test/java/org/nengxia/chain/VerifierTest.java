package org.nengxia.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verification.Reason;

class VerifierTest {

    private static final int SIZE = 37;
    private static final List<Entry> LEDGER = SampleLedger.entries(SIZE, 2005);
    private static final TreeHead HEAD = SampleLedger.head(LEDGER);

    @Test
    void anUntouchedLedgerIsIntact() {
        for (int size = 0; size <= 120; size++) {
            var entries = SampleLedger.entries(size, size);
            var head = SampleLedger.head(entries);
            assertThat(verify(entries, head))
                    .as("size and seed %d", size)
                    .isEqualTo(new Intact(head, size));
        }
    }

    @Test
    void aLedgerWhoseSaltsWereDestroyedIsStillIntact() {
        var blind = LEDGER.stream().map(e -> SampleLedger.with(e, e.runningRoot(), null)).toList();
        assertThat(verify(blind, HEAD)).isEqualTo(new Intact(HEAD, 0));
    }

    @Test
    void anEditedContentIsNamed() {
        for (int i = 0; i < SIZE; i++) {
            var forged = SampleLedger.opening(new Random(i));
            var entries = replaced(i, SampleLedger.with(LEDGER.get(i), null, forged));
            assertThat(verify(entries, HEAD)).isEqualTo(broken(i, Reason.CONTENT_DIFFERS));
        }
    }

    @Test
    void anEditedEntryWithAMatchingLeafIsNamedByItsRunningRoot() {
        for (int i = 0; i < SIZE; i++) {
            var forged = SampleLedger.opening(new Random(i));
            var entry = new Entry(i, forged.leaf().hash(), LEDGER.get(i).runningRoot(), forged);
            assertThat(verify(replaced(i, entry), HEAD))
                    .isEqualTo(broken(i, Reason.RUNNING_ROOT_DIFFERS));
        }
    }

    @Test
    void aDroppedEntryIsNamed() {
        for (int i = 0; i < SIZE; i++) {
            var entries = new ArrayList<>(LEDGER);
            entries.remove(i);
            assertThat(verify(entries, HEAD)).isEqualTo(broken(i, Reason.MISSING));
            var reason = i == SIZE - 1 ? Reason.MISSING : Reason.RUNNING_ROOT_DIFFERS;
            assertThat(verify(SampleLedger.renumbered(entries), HEAD)).isEqualTo(broken(i, reason));
        }
    }

    @Test
    void anInsertedEntryIsNamed() {
        for (int i = 0; i <= SIZE; i++) {
            var forged = SampleLedger.opening(new Random(i));
            var entries = new ArrayList<>(LEDGER);
            entries.add(i, new Entry(i, forged.leaf().hash(), Hash.ofBytes(new byte[32]), forged));
            var reason = i == SIZE ? Reason.INSERTED : Reason.RUNNING_ROOT_DIFFERS;
            assertThat(verify(entries, HEAD)).isEqualTo(broken(i, reason));
            assertThat(verify(SampleLedger.renumbered(entries), HEAD)).isEqualTo(broken(i, reason));
        }
    }

    @Test
    void anEntryRepeatedLaterIsNamed() {
        var entries = new ArrayList<>(LEDGER);
        entries.add(20, LEDGER.get(4));
        assertThat(verify(entries, HEAD)).isEqualTo(broken(4, Reason.INSERTED));
    }

    @Test
    void twoSwappedEntriesAreNamed() {
        for (int i = 0; i < SIZE - 1; i++) {
            var entries = new ArrayList<>(LEDGER);
            Collections.swap(entries, i, i + 1);
            assertThat(verify(entries, HEAD)).isEqualTo(broken(i, Reason.MISSING));
            assertThat(verify(SampleLedger.renumbered(entries), HEAD))
                    .isEqualTo(broken(i, Reason.RUNNING_ROOT_DIFFERS));
        }
    }

    @Test
    void aCutTailIsNamedFromItsFirstEntry() {
        for (int i = 0; i < SIZE; i++) {
            assertThat(verify(LEDGER.subList(0, i), HEAD))
                    .isEqualTo(new Broken(i, SIZE - 1, Reason.MISSING));
        }
    }

    @Test
    void aHistoryRewrittenAsAWholeIsNarrowedByWhatWitnessesNoted() {
        var forged = SampleLedger.entries(SIZE, 1);
        var witnessed =
                IntStream.of(0, 10, 20).mapToObj(n -> SampleLedger.head(LEDGER.subList(0, n)));
        var mixed = rewrittenFrom(15, forged);
        assertThat(Verifier.verify(mixed.iterator(), SampleLedger.head(mixed), witnessed.toList()))
                .isEqualTo(new Broken(10, 19, Reason.ROOT_DIFFERS));
    }

    @Test
    void aLedgerRolledBackBehindAWitnessIsNamed() {
        var shorter = LEDGER.subList(0, 30);
        assertThat(Verifier.verify(shorter.iterator(), SampleLedger.head(shorter), List.of(HEAD)))
                .isEqualTo(new Broken(30, SIZE - 1, Reason.MISSING));
    }

    @Test
    void twoWitnessesWhoNotedDifferentRootsNeverMakeAnIntactLedger() {
        var other = new TreeHead(SIZE, MerkleTree.emptyRoot());
        assertThat(Verifier.verify(LEDGER.iterator(), HEAD, List.of(HEAD, other)))
                .isInstanceOf(Broken.class);
    }

    private static List<Entry> rewrittenFrom(int start, List<Entry> forged) {
        var entries = new ArrayList<Entry>();
        var frontier = Frontier.EMPTY;
        for (int i = 0; i < SIZE; i++) {
            var source = (i < start ? LEDGER : forged).get(i);
            frontier = frontier.append(source.leafHash());
            entries.add(SampleLedger.with(source, frontier.root(), source.opening()));
        }
        return entries;
    }

    private static Verification verify(List<Entry> entries, TreeHead head) {
        return Verifier.verify(entries.iterator(), head, List.of());
    }

    private static Broken broken(int index, Reason reason) {
        return new Broken(index, index, reason);
    }

    private static List<Entry> replaced(int index, Entry entry) {
        var entries = new ArrayList<>(LEDGER);
        entries.set(index, entry);
        return entries;
    }
}
