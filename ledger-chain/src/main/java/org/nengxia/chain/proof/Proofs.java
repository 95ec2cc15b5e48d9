package org.nengxia.chain.proof;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;

/// Makes proofs from the leaf hashes of a ledger in one pass, holding a handful of hashes however
/// long the ledger is.
public final class Proofs {

    private Proofs() {}

    /// That the entry `index` is in the tree over the first `size` leaf hashes: the hashes beside
    /// its way to the root, its sibling's first. Refuses an index outside and too few leaves.
    public static List<Hash> inclusion(
            Hashing hashing, Iterator<Hash> leafHashes, long index, long size) {
        return roots(hashing, leafHashes, Range.inclusion(index, size), size);
    }

    /// That the tree over the first `older` leaf hashes is the beginning of that over the first
    /// `newer`; empty when `older` is none or all. Refuses too few leaves.
    public static List<Hash> consistency(
            Hashing hashing, Iterator<Hash> leafHashes, long older, long newer) {
        return roots(hashing, leafHashes, Range.consistency(older, newer), newer);
    }

    private static List<Hash> roots(
            Hashing hashing, Iterator<Hash> leafHashes, List<Range> ranges, long size) {
        var growing = new Frontier[ranges.size()];
        Arrays.fill(growing, Frontier.empty(hashing));
        for (long index = 0; index < size; index++) {
            if (!leafHashes.hasNext()) {
                throw new IllegalArgumentException(
                        "only %d of %d leaf hashes are there".formatted(index, size));
            }
            var leafHash = leafHashes.next();
            for (int i = 0; i < growing.length; i++) {
                if (ranges.get(i).from() <= index && index < ranges.get(i).to()) {
                    growing[i] = growing[i].append(leafHash);
                }
            }
        }
        return Arrays.stream(growing).map(Frontier::root).toList();
    }
}
