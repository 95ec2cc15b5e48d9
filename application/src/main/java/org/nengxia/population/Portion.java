package org.nengxia.population;

import java.util.Set;

/// Some rules of a law, asked as one: they hit when one of them hits, and are undetermined when one
/// is undetermined and none hits.
///
/// @param id by which the answer is told apart from those of other portions
/// @param rules the ids of rules in force, one or more
public record Portion(String id, Set<String> rules) {

    /// Keeps its own copy; refuses, as a programming fault, a portion without rules.
    public Portion {
        rules = Set.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(id + " has no rules");
        }
    }
}
