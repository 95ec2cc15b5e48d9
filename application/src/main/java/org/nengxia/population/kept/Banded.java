package org.nengxia.population.kept;

/// Counts of groups as they leave the product: 1 to 4 persons are told as a band, since so few
/// could be recognised.
public final class Banded {
    private static final int LEAST = 5;

    private Banded() {}

    /// A count, or its band.
    public static String of(long count) {
        return count > 0 && count < LEAST ? "1-4" : Long.toString(count);
    }
}
