package org.nengxia.sweep.scan;

import java.util.Optional;

/// What is kept of a run beside its answers.
///
/// @param engine `postgres`, `duckdb` or `spark`
/// @param snapshot the id of the snapshot that was swept; empty when the sweep ran in place
/// @param sqlHash SHA-256 of the SQL of fact sheets and rules
/// @param cadres how many cadres were looked at
/// @param ranBy the account that ran it
public record RunFacts(
        String engine, Optional<String> snapshot, String sqlHash, long cadres, String ranBy) {}
