package org.nengxia.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One sweep of the population by the rules of a pack as of a day.
///
/// @param pack the pack's id
/// @param packHash SHA-256 of the pack's files
/// @param sqlHash SHA-256 of the SQL of fact sheets and rules
/// @param engine where it ran: `postgres`, `duckdb` or `spark`
/// @param snapshot the id of the snapshot that was swept; empty when it ran in the database itself
/// @param ranBy the account that ran it
/// @param cadres how many cadres were looked at
/// @param counts rule by rule, in the pack's order; dormant rules are left out
/// @param answersHash SHA-256 over all answers kept, with the facts they rest on
/// @param sameAs the first sweep of the same law, SQL and day that had the same answers
public record SweepRun(
        long id,
        String pack,
        String packHash,
        String sqlHash,
        LocalDate asOf,
        String engine,
        Optional<String> snapshot,
        Instant ranAt,
        String ranBy,
        long cadres,
        List<RuleCount> counts,
        String answersHash,
        Optional<Long> sameAs) {

    /// Nominations: answers of *hit*.
    public long hits() {
        return counts.stream().mapToLong(RuleCount::hits).sum();
    }

    /// Answers of *undetermined*.
    public long undetermined() {
        return counts.stream().mapToLong(RuleCount::undetermined).sum();
    }

    /// Answers of *miss*, which can be spot-checked.
    public long misses() {
        return counts.stream().mapToLong(RuleCount::misses).sum();
    }
}
