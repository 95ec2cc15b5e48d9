package org.nengxia.ledger.checkpoint;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.proof.Proofs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The leaf hashes of the ledger as they stand in the table, in their order: what proofs are made
/// of, and what a head must follow from before it is signed.
@Repository
class Leaves {
    private static final int ROWS_AT_ONCE = 10_000;

    private final JdbcClient database;

    Leaves(JdbcClient database) {
        this.database = database;
    }

    /// Whether the leaves give both heads, the shorter on the way to the longer.
    @Transactional(
            propagation = Propagation.REQUIRES_NEW,
            isolation = Isolation.REPEATABLE_READ,
            readOnly = true)
    public boolean give(Optional<TreeHead> shorter, TreeHead longer) {
        try (Stream<Hash> leaves = all()) {
            var rest = leaves.iterator();
            var frontier = Frontier.EMPTY;
            if (shorter.isPresent()) {
                frontier = grown(frontier, rest, shorter.get().size());
                if (!frontier.head().equals(shorter.get())) {
                    return false;
                }
            }
            return grown(frontier, rest, longer.size()).head().equals(longer);
        }
    }

    private static Frontier grown(Frontier from, Iterator<Hash> leaves, long size) {
        var frontier = from;
        while (frontier.size() < size && leaves.hasNext()) {
            frontier = frontier.append(leaves.next());
        }
        return frontier;
    }

    /// The way from an entry to the root of the tree of that size.
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Hash> inclusion(long index, long size) {
        try (Stream<Hash> leaves = all()) {
            return Proofs.inclusion(Hashing.SHA_256, leaves.iterator(), index, size);
        }
    }

    /// That the tree of the older size is the beginning of the newer one.
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Hash> consistency(long older, long newer) {
        try (Stream<Hash> leaves = all()) {
            return Proofs.consistency(Hashing.SHA_256, leaves.iterator(), older, newer);
        }
    }

    private Stream<Hash> all() {
        return database
                .sql("SELECT leaf FROM ledger.entry ORDER BY index")
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, _) -> Hash.ofBytes(row.getBytes(1)))
                .stream();
    }
}
