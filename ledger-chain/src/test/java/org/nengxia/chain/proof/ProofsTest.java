package org.nengxia.chain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.MerkleTree;
import org.nengxia.chain.SampleLedger;
import org.nengxia.chain.TreeHead;

class ProofsTest {

    private static final int LARGEST = 70;
    private static final List<Hash> LEAVES = SampleLedger.leafHashes(LARGEST, 6962);

    @Test
    void rootsAndProofsAreThoseOfTheTextbook() {
        for (int size = 0; size <= LARGEST; size++) {
            var tree = LEAVES.subList(0, size);
            assertThat(MerkleTree.root(tree)).isEqualTo(Textbook.root(tree));
            for (int i = 0; i < size; i++) {
                assertThat(inclusion(i, size)).isEqualTo(Textbook.path(i, tree));
            }
            for (int older = 0; older <= size; older++) {
                assertThat(consistency(older, size)).isEqualTo(Textbook.proof(older, tree));
            }
        }
    }

    @Test
    void everyProofHoldsAndNoOtherPlaceOrSizeDoes() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int i = 0; i < size; i++) {
                var proof = inclusion(i, size);
                assertThat(included(head(size), i, LEAVES.get(i), proof)).isTrue();
                assertThat(included(head(size), i ^ 1, LEAVES.get(i), proof)).isFalse();
                assertThat(included(head(size), i + size, LEAVES.get(i), proof)).isFalse();
            }
            for (int older = 0; older <= size; older++) {
                var proof = consistency(older, size);
                assertThat(consistent(head(older), head(size), proof)).isTrue();
                assertThat(consistent(other(older), head(size), proof)).isFalse();
                assertThat(older == 0 || !consistent(head(older), other(size), proof)).isTrue();
            }
        }
    }

    @Test
    void noForgedProofIsAccepted() {
        var random = new Random(4);
        for (int trial = 0; trial < 100_000; trial++) {
            int size = 2 + random.nextInt(LARGEST - 2);
            int at = random.nextInt(size);
            var leaf = LEAVES.get(at);
            var inclusion = forged(inclusion(at, size), random);
            assertThat(included(head(size), at, leaf, inclusion)).as("trial %d", trial).isFalse();
            var proof = forged(consistency(at, size), random);
            assertThat(consistent(head(at), head(size), proof)).as("trial %d", trial).isFalse();
        }
    }

    @Test
    void aProofOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inclusion(5, LARGEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(consistent(head(6), head(5), List.of())).isFalse();
        assertThat(included(head(5), -1, LEAVES.getFirst(), List.of())).isFalse();
    }

    /// A byte changed, a hash too many, too few, or two in each other's place.
    private static List<Hash> forged(List<Hash> proof, Random random) {
        var forged = new ArrayList<>(proof);
        int kind = proof.isEmpty() ? 1 : random.nextInt(3);
        int place = random.nextInt(proof.size() + (kind == 1 ? 1 : 0));
        switch (kind) {
            case 0 -> {
                var bytes = forged.get(place).toBytes();
                bytes[random.nextInt(Hash.LENGTH)] ^= (byte) (1 << random.nextInt(8));
                forged.set(place, Hash.ofBytes(bytes));
            }
            case 1 -> forged.add(place, LEAVES.get(random.nextInt(LARGEST)));
            default -> forged.remove(place);
        }
        return forged;
    }

    private static TreeHead head(int size) {
        return new TreeHead(size, MerkleTree.root(LEAVES.subList(0, size)));
    }

    private static TreeHead other(int size) {
        return new TreeHead(size, LEAVES.getLast());
    }

    private static List<Hash> inclusion(int index, int size) {
        return Proofs.inclusion(Hashing.SHA_256, LEAVES.iterator(), index, size);
    }

    private static List<Hash> consistency(int older, int newer) {
        return Proofs.consistency(Hashing.SHA_256, LEAVES.iterator(), older, newer);
    }

    private static boolean included(TreeHead head, long index, Hash leaf, List<Hash> proof) {
        return ProofCheck.included(Hashing.SHA_256, head, index, leaf, proof);
    }

    private static boolean consistent(TreeHead older, TreeHead newer, List<Hash> proof) {
        return ProofCheck.consistent(Hashing.SHA_256, older, newer, proof);
    }
}
