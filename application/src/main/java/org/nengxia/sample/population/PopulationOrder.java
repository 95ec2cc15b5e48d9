package org.nengxia.sample.population;

/// Which population to write.
///
/// @param seed which of the possible populations
/// @param people how many, 1 to 100 million
/// @param evidence about how many evidence rows each, 7 to 150: the more, the further back their
///   yearly records reach
/// @param slant a bias to be planted
public record PopulationOrder(long seed, long people, int evidence, Slant slant) {
    private static final long MOST_PEOPLE = 100_000_000;
    private static final int LEAST = 7;
    private static final int MOST = 150;
    private static final int ONCE = 2;
    private static final int YEARLY = 5;

    /// Refuses, as a programming fault, what is out of bounds: entrances check it first.
    public PopulationOrder {
        if (!possible(people, evidence)) {
            throw new IllegalArgumentException(people + " people, " + evidence + " rows each");
        }
    }

    /// A population without a bias.
    public PopulationOrder(long seed, long people, int evidence) {
        this(seed, people, evidence, Slant.NONE);
    }

    /// Whether such a population can be made.
    public static boolean possible(long people, int evidence) {
        return people >= 1 && people <= MOST_PEOPLE && evidence >= LEAST && evidence <= MOST;
    }

    /// How many years the yearly records go back: a record each of five kinds a year, beside the
    /// person and the post.
    int years() {
        return Math.max(1, Math.round((float) (evidence - ONCE) / YEARLY));
    }
}
