package org.nengxia.sweep;

/// How a rule answered about the whole population in one sweep.
public record RuleCount(String rule, long hits, long undetermined, long misses) {}
