package org.nengxia.bench.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.nengxia.chain.Entry;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.Opening;
import org.nengxia.chain.Salt;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verifier;

/// Appends and verifies a ledger of many entries in memory, beside SHA-256 of the same bytes with
/// nothing else: once of the contents alone, once of everything that the check has to hash
/// (commitments, leaves, nodes, and the running root after each entry). All take turns in one
/// process, and a ratio is taken within each turn, so that what else the machine does falls on both
/// sides; the medians are told.
public final class LedgerBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;
    private static final int PAYLOAD = 250;

    private final int size;
    private final List<Opening> openings = new ArrayList<>();
    private final MessageDigest digest;

    private LedgerBench(int size) throws NoSuchAlgorithmException {
        this.size = size;
        this.digest = MessageDigest.getInstance("SHA-256");
        var random = new Random(1);
        for (int i = 0; i < size; i++) {
            var salt = new byte[Salt.LENGTH];
            random.nextBytes(salt);
            var text = "%-" + PAYLOAD + "s";
            var payload = text.formatted("act " + i).getBytes(StandardCharsets.US_ASCII);
            openings.add(new Opening(Salt.ofBytes(salt), payload));
        }
    }

    /// The number of entries is the only argument, a million unless said.
    public static void main(String[] args) throws NoSuchAlgorithmException {
        new LedgerBench(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0])).run();
    }

    private void run() {
        var entries = entries(true);
        var bare = entries(false);
        var head = new TreeHead(size, Objects.requireNonNull(entries.getLast().runningRoot()));
        var contents = new Turns("SHA-256 of the contents", this::contents);
        var all = new Turns("SHA-256 of everything the check hashes", this::everything);
        var append = new Turns("append, with the root after each", this::append);
        var leaves = new Turns("verify contents and root", () -> verified(bare, head));
        var roots = new Turns("verify, with the root after each", () -> verified(entries, head));
        var works = List.of(contents, leaves, all, roots, append);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Turns work : works) {
                work.turn(round >= 0);
            }
        }
        works.forEach(work -> work.print(size));
        leaves.compare(contents);
        append.compare(contents);
        roots.compare(contents);
        roots.compare(all);
    }

    private List<Entry> entries(boolean withRoots) {
        var entries = new ArrayList<Entry>(size);
        var frontier = Frontier.EMPTY;
        for (Opening opening : openings) {
            var leaf = Hashing.SHA_256.leafHash(opening);
            frontier = frontier.append(leaf);
            boolean last = entries.size() == size - 1;
            var root = withRoots || last ? frontier.root() : null;
            entries.add(new Entry(entries.size(), leaf, root, opening));
        }
        return entries;
    }

    private long contents() {
        long seen = 0;
        for (Opening opening : openings) {
            digest.update(opening.salt().toBytes());
            seen += digest.digest(opening.payload())[0];
        }
        return seen;
    }

    /// As many digests, each of as many bytes, as a check with all running roots makes.
    private long everything() {
        var leaf = new byte[33];
        var node = new byte[65];
        long seen = contents();
        for (long i = 1; i <= size; i++) {
            seen += digest.digest(leaf)[0];
            long nodes = Long.numberOfTrailingZeros(i) + Long.bitCount(i) - 1L;
            for (long n = 0; n < nodes; n++) {
                seen += digest.digest(node)[0];
            }
        }
        return seen;
    }

    private long append() {
        long seen = 0;
        var frontier = Frontier.EMPTY;
        for (Opening opening : openings) {
            frontier = frontier.append(Hashing.SHA_256.leafHash(opening));
            seen += frontier.root().hashCode();
        }
        return seen;
    }

    private static long verified(List<Entry> entries, TreeHead head) {
        if (Verifier.verify(entries.iterator(), head, List.of()) instanceof Intact intact) {
            return intact.opened();
        }
        throw new IllegalStateException("the ledger of the benchmark is not intact");
    }
}
