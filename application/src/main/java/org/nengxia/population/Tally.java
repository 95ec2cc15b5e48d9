package org.nengxia.population;

/// How a rule answered about a whole population.
///
/// @param rule the rule's id
public record Tally(String rule, long hits, long undetermined, long misses) {}
