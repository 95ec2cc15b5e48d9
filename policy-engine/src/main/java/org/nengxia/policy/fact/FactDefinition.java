package org.nengxia.policy.fact;

import java.util.regex.Pattern;

/// A line of the fact catalogue: the fact's name (lower case, digits, underscores; also its SQL
/// column), its type, and whether it can be missing. A closed-world fact (`optional` false) is
/// always known: where no record says yes, the answer is no.
public record FactDefinition(String name, FactType type, boolean optional) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /// Refuses a name that could not be a column of every database.
    public FactDefinition {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The fact name '"
                            + name
                            + "' must be lower-case letters, digits and underscores, at most 63.");
        }
    }

    /// A fact that can be missing.
    public static FactDefinition optional(String name, FactType type) {
        return new FactDefinition(name, type, true);
    }

    /// A closed-world fact: never missing.
    public static FactDefinition closed(String name, FactType type) {
        return new FactDefinition(name, type, false);
    }
}
