package org.nengxia.policy.sql;

import java.util.List;

/// A rule in force as SQL: its id, the short name of its column in the query, the predicate, and
/// the tests of which each one alone makes it a miss.
public record RulePredicate(String ruleId, String column, String sql, List<String> misses) {

    /// Keeps its own copy of the tests.
    public RulePredicate {
        misses = List.copyOf(misses);
    }
}
