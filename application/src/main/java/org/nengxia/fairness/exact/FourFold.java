package org.nengxia.fairness.exact;

import org.apache.commons.statistics.inference.FisherExactTest;

/// A table of two by two: the share of a group beside the share of those it is compared with.
public record FourFold(Share group, Share rest) {

    /// The two-sided probability (Fisher's exact test) of shares at least as far apart when group
    /// and answer have nothing to do with each other; 1 when nothing can differ.
    public double probability() {
        Share all = group.and(rest);
        if (group.of() == 0 || rest.of() == 0 || all.count() == 0 || all.count() == all.of()) {
            return 1;
        }
        int[][] table = {row(group), row(rest)};
        return Math.min(1, FisherExactTest.withDefaults().test(table).getPValue());
    }

    private static int[] row(Share share) {
        return new int[] {
            Math.toIntExact(share.count()), Math.toIntExact(share.of() - share.count())
        };
    }

    /// The smallest of the four counts to be expected when group and answer have nothing to do with
    /// each other. It depends on the sums only, never on how they fall.
    public double leastExpected() {
        Share all = group.and(rest);
        if (all.of() == 0) {
            return 0;
        }
        double people = Math.min(group.of(), rest.of());
        double answers = Math.min(all.count(), all.of() - all.count());
        return people * answers / all.of();
    }

    /// By how much the group's rate is above (or, negative, below) the rest's: from -1 to 1.
    public double difference() {
        return group.rate() - rest.rate();
    }

    /// How many times the rest's rate the group's is; infinite when the rest has none.
    public double ratio() {
        return group.rate() / rest.rate();
    }
}
