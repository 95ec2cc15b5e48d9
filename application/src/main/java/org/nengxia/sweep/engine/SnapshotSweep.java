package org.nengxia.sweep.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.sweep.RuleCount;
import org.nengxia.sweep.SweepRun;

/// A sweep over a snapshot. The same snapshot, law and day give the same counts and digests in
/// every engine.
///
/// @param pack the pack's id
/// @param packHash SHA-256 of the pack's files
/// @param sqlHash SHA-256 of the SQL of fact sheets and rules
/// @param snapshot the snapshot's id
/// @param counts rule by rule, in the pack's order; dormant rules are left out
/// @param masksHash SHA-256 over the masks of all about whom a rule is no miss
/// @param rechecked how many cadres the evaluator looked at again, all of its hits among them
/// @param kept the sweep as this county keeps it; empty when the snapshot is not its own
public record SnapshotSweep(
        String pack,
        String packHash,
        String sqlHash,
        LocalDate asOf,
        Engine engine,
        String snapshot,
        long cadres,
        List<RuleCount> counts,
        String masksHash,
        long rechecked,
        Optional<SweepRun> kept) {

    /// Answers of *hit*.
    public long hits() {
        return counts.stream().mapToLong(RuleCount::hits).sum();
    }

    /// Answers of *undetermined*.
    public long undetermined() {
        return counts.stream().mapToLong(RuleCount::undetermined).sum();
    }

    /// Answers of *miss*.
    public long misses() {
        return counts.stream().mapToLong(RuleCount::misses).sum();
    }
}
