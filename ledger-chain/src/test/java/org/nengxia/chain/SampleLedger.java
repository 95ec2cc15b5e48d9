package org.nengxia.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Ledgers for the tests, the same for the same seed.
public final class SampleLedger {

    private SampleLedger() {}

    public static List<Hash> leafHashes(int size, long seed) {
        return entries(size, seed).stream().map(Entry::leafHash).toList();
    }

    public static List<Entry> entries(int size, long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Entry>();
        var frontier = Frontier.EMPTY;
        for (long i : LongStream.range(0, size).toArray()) {
            var opening = opening(random);
            frontier = frontier.append(opening.leaf().hash());
            entries.add(new Entry(i, opening.leaf().hash(), frontier.root(), opening));
        }
        return entries;
    }

    public static Opening opening(Random random) {
        var salt = new byte[Salt.LENGTH];
        random.nextBytes(salt);
        var payload = "第 %d 号行为".formatted(random.nextInt());
        return new Opening(Salt.ofBytes(salt), payload.getBytes(StandardCharsets.UTF_8));
    }

    public static TreeHead head(List<Entry> entries) {
        return new TreeHead(
                entries.size(), MerkleTree.root(entries.stream().map(Entry::leafHash).toList()));
    }

    /// The entries numbered from 0 again, as a careful forger would.
    public static List<Entry> renumbered(List<Entry> entries) {
        var result = new ArrayList<Entry>();
        for (Entry e : entries) {
            result.add(new Entry(result.size(), e.leafHash(), e.runningRoot(), e.opening()));
        }
        return result;
    }

    public static Entry with(Entry e, @Nullable Hash runningRoot, @Nullable Opening opening) {
        return new Entry(e.index(), e.leafHash(), runningRoot, opening);
    }
}
