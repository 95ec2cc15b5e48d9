package org.nengxia.chain.proof;

import java.util.List;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.TreeHead;

/// Checks proofs against tree heads, by the algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2: every hash
/// of a proof is used, none is left over.
public final class ProofCheck {

    private ProofCheck() {}

    /// Whether the proof shows that the leaf hash is that of entry `index` in the tree.
    public static boolean included(
            Hashing hashing, TreeHead head, long index, Hash leafHash, List<Hash> proof) {
        if (index < 0 || index >= head.size()) {
            return false;
        }
        long at = index;
        long last = head.size() - 1;
        var root = leafHash;
        for (Hash each : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                root = hashing.node(each, root);
                int up = Long.numberOfTrailingZeros(at);
                at >>>= up;
                last >>>= up;
            } else {
                root = hashing.node(root, each);
            }
            at >>>= 1;
            last >>>= 1;
        }
        return last == 0 && root.equals(head.root());
    }

    /// Whether the proof shows that the older tree is the beginning of the newer one. Of a tree
    /// without entries every tree is the continuation, by an empty proof.
    public static boolean consistent(
            Hashing hashing, TreeHead older, TreeHead newer, List<Hash> proof) {
        if (older.size() > newer.size()) {
            return false;
        }
        if (older.size() == newer.size()) {
            return proof.isEmpty() && older.root().equals(newer.root());
        }
        if (older.size() == 0) {
            return proof.isEmpty() && older.root().equals(hashing.emptyRoot());
        }
        boolean whole = Long.bitCount(older.size()) == 1;
        if (proof.isEmpty() && !whole) {
            return false;
        }
        var seed = whole ? older.root() : proof.getFirst();
        return new Walk(hashing, older, newer, seed)
                .leads(whole ? proof : proof.subList(1, proof.size()));
    }

    /// Both roots rebuilt side by side.
    private static final class Walk {
        private final Hashing hashing;
        private final TreeHead older;
        private final TreeHead newer;
        private long first;
        private long second;
        private Hash olderRoot;
        private Hash newerRoot;

        Walk(Hashing hashing, TreeHead older, TreeHead newer, Hash seed) {
            this.hashing = hashing;
            this.older = older;
            this.newer = newer;
            int shared = Long.numberOfTrailingZeros(~(older.size() - 1));
            first = (older.size() - 1) >>> shared;
            second = (newer.size() - 1) >>> shared;
            olderRoot = seed;
            newerRoot = seed;
        }

        boolean leads(List<Hash> proof) {
            for (Hash each : proof) {
                if (second == 0) {
                    return false;
                }
                step(each);
            }
            return second == 0 && olderRoot.equals(older.root()) && newerRoot.equals(newer.root());
        }

        private void step(Hash each) {
            if ((first & 1) == 1 || first == second) {
                olderRoot = hashing.node(each, olderRoot);
                newerRoot = hashing.node(each, newerRoot);
                int up = Long.numberOfTrailingZeros(first);
                first >>>= up;
                second >>>= up;
            } else {
                newerRoot = hashing.node(newerRoot, each);
            }
            first >>>= 1;
            second >>>= 1;
        }
    }
}
