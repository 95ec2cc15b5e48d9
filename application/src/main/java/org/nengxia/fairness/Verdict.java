package org.nengxia.fairness;

/// What can be said about a difference between two shares.
public sealed interface Verdict {

    /// Nothing: the numbers are too small ([Caution]).
    record TooFew() implements Verdict {}

    /// It was tested.
    ///
    /// @param probability of Fisher's exact test, two-sided
    /// @param corrected the same, corrected for all tests of the view (Holm)
    /// @param notable whether the corrected one is at or below the level asked for
    record Tested(double probability, double corrected, boolean notable) implements Verdict {}

    /// Whether this is a difference to be looked into.
    default boolean isNotable() {
        return this instanceof Tested(var _, var _, boolean notable) && notable;
    }
}
