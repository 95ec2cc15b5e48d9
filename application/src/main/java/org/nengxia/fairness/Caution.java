package org.nengxia.fairness;

import org.nengxia.fairness.exact.FourFold;

/// When numbers are too small to judge by. It looks at sums only, so it cannot prefer an outcome.
///
/// @param people the fewest on either side of a comparison
/// @param expected the least that each of the four counts must be expected to be
public record Caution(long people, int expected) {
    /// What the view goes by, and states.
    public static final Caution USUAL = new Caution(30, 5);

    boolean judges(FourFold shares) {
        return Math.min(shares.group().of(), shares.rest().of()) >= people
                && shares.leastExpected() >= expected;
    }
}
