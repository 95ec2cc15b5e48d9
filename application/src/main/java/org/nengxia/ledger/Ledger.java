package org.nengxia.ledger;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.chain.Export;
import org.nengxia.chain.Opening;
import org.nengxia.chain.Salt;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification;
import org.nengxia.chain.Verifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The record of acts (留痕): every act appends one entry in its own transaction, and anybody can
/// check afterwards that none was edited, removed or inserted (ARCHITECTURE 8).
@Service
public class Ledger {
    private final Entries entries;
    private final Tree tree;
    private final BoundRows bound;
    private final Clock clock;
    private final SecureRandom salts = new SecureRandom();

    Ledger(Entries entries, Tree tree, BoundRows bound, Clock clock) {
        this.entries = entries;
        this.tree = tree;
        this.bound = bound;
        this.clock = clock;
    }

    /// Records an act with the rest of the caller's transaction: both are kept, or neither. The
    /// entry commits to every row that the transaction wrote in bound tables up to now. Called
    /// without a transaction it is a fault. Call it last: from here on all other acts wait for the
    /// end of this transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var edge = tree.lock();
        var written = bound.written();
        var content = Content.of(act, written, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var salt = Salt.random(salts);
        var leaf = new Opening(salt, content.payload()).leaf().hash();
        var grown = edge.append(leaf);
        entries.append(new Row(edge.size(), content, salt, leaf, grown.root()));
        tree.grow(grown);
        if (!written.isEmpty()) {
            bound.claim(edge.size());
        }
    }

    /// How many entries there are and the root over them.
    public TreeHead head() {
        return tree.head();
    }

    /// The newest entry whose act wrote rows, whatever wrote nothing or only to the tables
    /// `besides` left out; -1 when there is none. As long as it is the same, all other tables are.
    public long lastToWrite(String... besides) {
        return bound.lastEntry(List.of(besides));
    }

    /// Entries that fit the filter, the newest first, `limit` at most after leaving out `offset`.
    public List<LedgerEntry> entries(EntryFilter filter, long offset, int limit) {
        return entries.newest(filter, offset, limit).stream().map(Row::forReading).toList();
    }

    /// The entry of an act upon a subject, counted from 0 in their order; none when there were
    /// fewer.
    public Optional<LedgerEntry> about(String subject, int nth) {
        return entries.about(subject, nth).map(Row::forReading);
    }

    /// The entry at a place of the ledger, from 0; none beyond its end.
    public Optional<LedgerEntry> at(long index) {
        return entries.at(index).map(Row::forReading);
    }

    /// How many entries fit the filter.
    public long count(EntryFilter filter) {
        return entries.count(filter);
    }

    /// Salt and content of an entry; none for an entry that is not there.
    public Optional<Opening> opening(long index) {
        return entries.at(index).map(row -> row.forVerification().opening());
    }

    /// The names of all acts that were ever recorded, sorted.
    public List<String> acts() {
        return entries.acts();
    }

    /// Recomputes every leaf from the content and the tree from the leaves, and compares with the
    /// roots recorded and with heads noted elsewhere (a witness, a printed paper). Sees what is
    /// committed, in one snapshot, in constant memory.
    @Transactional(
            propagation = Propagation.REQUIRES_NEW,
            isolation = Isolation.REPEATABLE_READ,
            readOnly = true)
    public Verification verify(TreeHead... noted) {
        return verifyHere(List.of(noted));
    }

    /// The same in the caller's transaction, to compare more with what was verified.
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Verification verifyHere(List<TreeHead> noted) {
        try (Stream<Row> rows = entries.all()) {
            var presented = rows.map(Row::forVerification).iterator();
            return Verifier.verify(presented, tree.head(), noted);
        }
    }

    /// Writes the whole ledger with its contents as the text that `java -jar ledger-chain.jar`
    /// checks without the application; answers the head written. Sees what is committed.
    @Transactional(
            propagation = Propagation.REQUIRES_NEW,
            isolation = Isolation.REPEATABLE_READ,
            readOnly = true)
    public TreeHead export(Appendable out) throws IOException {
        try (Stream<Row> rows = entries.all()) {
            var head = tree.head();
            Export.write(out, rows.map(Row::forVerification).iterator(), head);
            return head;
        }
    }
}
