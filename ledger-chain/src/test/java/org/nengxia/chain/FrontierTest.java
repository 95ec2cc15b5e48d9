package org.nengxia.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrontierTest {

    @Property(tries = 300)
    void everyTreeHasTheRootOfTheTextbookRecursion(
            @ForAll @IntRange(max = 300) int size, @ForAll long seed) {
        var leaves = SampleLedger.leafHashes(size, seed);
        assertThat(MerkleTree.root(leaves)).isEqualTo(textbookRoot(leaves));
    }

    @Property(tries = 200)
    void aStoredFrontierResumesWhereItStopped(
            @ForAll @IntRange(max = 200) int size,
            @ForAll @IntRange(max = 200) int cut,
            @ForAll long seed) {
        var leaves = SampleLedger.leafHashes(size, seed);
        var frontier = Frontier.EMPTY;
        for (int i = 0; i < size; i++) {
            if (i == cut) {
                frontier = Frontier.resume(frontier.size(), frontier.subtreeBytes());
            }
            frontier = frontier.append(leaves.get(i));
        }
        assertThat(frontier.head()).isEqualTo(new TreeHead(size, textbookRoot(leaves)));
    }

    @Test
    void aStoredFrontierThatDoesNotFitItsSizeIsRefused() {
        assertThatThrownBy(() -> Frontier.resume(3, new byte[Hash.LENGTH]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.resume(1, new byte[Hash.LENGTH + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// RFC 6962, 2.1, word for word: split at the largest power of two below the size.
    private static Hash textbookRoot(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofBytes(Hash.sha256().digest());
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.nodeHash(
                textbookRoot(leaves.subList(0, split)),
                textbookRoot(leaves.subList(split, leaves.size())));
    }
}
