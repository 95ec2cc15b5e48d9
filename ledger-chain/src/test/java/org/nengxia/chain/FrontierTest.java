package org.nengxia.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {

    @Test
    void everyTreeHasTheRootOfTheTextbookRecursion() {
        for (int size = 0; size <= 300; size++) {
            var leaves = SampleLedger.leafHashes(size, size);
            assertThat(MerkleTree.root(leaves))
                    .as("size and seed %d", size)
                    .isEqualTo(textbookRoot(leaves));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 63, 64, 65, 127, 128, 200})
    void aStoredFrontierResumesWhereItStopped(int size) {
        var leaves = SampleLedger.leafHashes(size, size);
        for (int cut = 0; cut <= size; cut++) {
            var stopped = appended(Frontier.EMPTY, leaves.subList(0, cut));
            var resumed = Frontier.resume(stopped.size(), stopped.subtreeBytes());
            assertThat(appended(resumed, leaves.subList(cut, size)).head())
                    .as("cut at %d, seed %d", cut, size)
                    .isEqualTo(new TreeHead(size, textbookRoot(leaves)));
        }
    }

    @Test
    void aStoredFrontierThatDoesNotFitItsSizeIsRefused() {
        assertThatThrownBy(() -> Frontier.resume(3, new byte[Hash.LENGTH]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.resume(1, new byte[Hash.LENGTH + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Frontier appended(Frontier frontier, List<Hash> leaves) {
        var grown = frontier;
        for (Hash leaf : leaves) {
            grown = grown.append(leaf);
        }
        return grown;
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
