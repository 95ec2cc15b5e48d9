package org.nengxia.policy.sql;

/// A rule as a boolean SQL expression over quoted fact columns: TRUE hit, FALSE miss, NULL
/// undetermined. `column` is the short name of its result (`r1`, `r2`, …).
public record RulePredicate(String ruleId, String column, String sql) {}
