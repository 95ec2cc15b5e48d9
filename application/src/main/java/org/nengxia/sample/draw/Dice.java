package org.nengxia.sample.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that repeats: the same seed and topic always give the same draws.
public final class Dice {
    private static final String ALGORITHM = "L64X128MixRandom";
    private final long seed;
    private final RandomGenerator generator;

    private Dice(long seed) {
        this.seed = seed;
        this.generator = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /// Dice for a seed.
    public static Dice of(long seed) {
        return new Dice(seed);
    }

    /// Dice of their own for a topic, so that a change in one topic moves nothing in another.
    public Dice apart(String topic) {
        long mixed = (seed ^ topic.hashCode()) * 0x9E3779B97F4A7C15L;
        return new Dice(mixed ^ (mixed >>> 29));
    }

    /// A whole number between two bounds, both included.
    public int between(int least, int most) {
        return generator.nextInt(least, most + 1);
    }

    /// Whether something happens that happens in so many of a thousand cases.
    public boolean inThousand(int cases) {
        return generator.nextInt(1000) < cases;
    }

    /// One of several.
    public <T> T pick(List<T> from) {
        return from.get(generator.nextInt(from.size()));
    }

    /// All of them in a drawn order.
    public <T> List<T> shuffled(List<T> from) {
        List<T> drawn = new ArrayList<>(from);
        for (int i = drawn.size() - 1; i > 0; i--) {
            int j = generator.nextInt(i + 1);
            T kept = drawn.get(i);
            drawn.set(i, drawn.get(j));
            drawn.set(j, kept);
        }
        return List.copyOf(drawn);
    }

    /// So many different ones in a drawn order; a fault when there are fewer.
    public <T> List<T> some(int count, List<T> from) {
        return shuffled(from).subList(0, count);
    }

    /// A day between two, both included.
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }
}
