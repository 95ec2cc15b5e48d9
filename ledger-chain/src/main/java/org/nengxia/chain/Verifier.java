package org.nengxia.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verification.Reason;

/// Recomputes a ledger entry by entry, in constant memory, and names the first entry that is not
/// the recorded one. Trust comes only from the heads it is given, best from several witnesses: a
/// ledger rewritten as a whole, its last head included, contradicts nothing but those.
public final class Verifier {

    private final TreeHead expected;
    private final TreeMap<Long, List<TreeHead>> noted = new TreeMap<>();
    private final Edge edge;
    private Map.@Nullable Entry<Long, List<TreeHead>> nextNoted;
    private long proven;
    private long opened;

    private Verifier(Hashing hashing, TreeHead expected, Collection<TreeHead> witnessed) {
        this.edge = new Edge(hashing);
        this.expected = expected;
        note(expected);
        witnessed.forEach(this::note);
        nextNoted = noted.firstEntry();
    }

    /// Checks the entries against the head they should have and against earlier heads that were
    /// noted elsewhere. Stops at the first wrong entry.
    public static Verification verify(
            Iterator<Entry> entries, TreeHead expected, Collection<TreeHead> witnessed) {
        return verify(Hashing.SHA_256, entries, expected, witnessed);
    }

    /// The same for a ledger of another suite's hashing.
    public static Verification verify(
            Hashing hashing,
            Iterator<Entry> entries,
            TreeHead expected,
            Collection<TreeHead> witnessed) {
        return new Verifier(hashing, expected, witnessed).run(entries);
    }

    private void note(TreeHead head) {
        noted.computeIfAbsent(head.size(), _ -> new ArrayList<>()).add(head);
    }

    private Verification run(Iterator<Entry> entries) {
        Optional<Broken> broken = againstNotedHeads();
        while (broken.isEmpty() && entries.hasNext()) {
            broken = take(entries.next());
        }
        return broken.or(this::ending)
                .<Verification>map(found -> found)
                .orElseGet(() -> new Intact(expected, opened));
    }

    private Optional<Broken> take(Entry entry) {
        return outOfPlace(entry)
                .or(() -> againstContent(entry))
                .or(() -> appended(entry))
                .or(this::againstNotedHeads);
    }

    private Optional<Broken> outOfPlace(Entry entry) {
        long next = edge.size();
        if (entry.index() < next) {
            return Optional.of(Broken.at(entry.index(), Reason.INSERTED));
        }
        if (next >= expected.size()) {
            return Optional.of(Broken.at(next, Reason.INSERTED));
        }
        return entry.index() == next
                ? Optional.empty()
                : Optional.of(new Broken(next, entry.index() - 1, Reason.MISSING));
    }

    private Optional<Broken> againstContent(Entry entry) {
        var opening = entry.opening();
        if (opening == null) {
            return Optional.empty();
        }
        opened++;
        return edge.hashing().leafHash(opening).equals(entry.leafHash())
                ? Optional.empty()
                : Optional.of(Broken.at(entry.index(), Reason.CONTENT_DIFFERS));
    }

    private Optional<Broken> appended(Entry entry) {
        edge.append(entry.leafHash());
        var recorded = entry.runningRoot();
        return recorded == null || recorded.equals(edge.root())
                ? Optional.empty()
                : Optional.of(Broken.at(entry.index(), Reason.RUNNING_ROOT_DIFFERS));
    }

    private Optional<Broken> againstNotedHeads() {
        var next = nextNoted;
        if (next == null || edge.size() != next.getKey()) {
            return Optional.empty();
        }
        nextNoted = noted.higherEntry(next.getKey());
        var root = edge.root();
        if (next.getValue().stream().allMatch(head -> head.root().equals(root))) {
            proven = edge.size();
            return Optional.empty();
        }
        long last = Math.max(proven, edge.size() - 1);
        return Optional.of(new Broken(proven, last, Reason.ROOT_DIFFERS));
    }

    private Optional<Broken> ending() {
        long largest = noted.lastKey();
        return edge.size() == largest
                ? Optional.empty()
                : Optional.of(new Broken(edge.size(), largest - 1, Reason.MISSING));
    }
}
