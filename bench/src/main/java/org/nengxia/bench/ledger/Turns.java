package org.nengxia.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// One piece of work that is done again and again, in turn with others.
final class Turns {
    private final String what;
    private final LongSupplier work;
    private final List<Double> seconds = new ArrayList<>();

    Turns(String what, LongSupplier work) {
        this.what = what;
        this.work = work;
    }

    void turn(boolean counted) {
        long began = System.nanoTime();
        long seen = work.getAsLong();
        double taken = (System.nanoTime() - began) / 1e9;
        if (seen == Long.MIN_VALUE) {
            throw new IllegalStateException("the work must not be optimised away");
        }
        if (counted) {
            seconds.add(taken);
        }
    }

    void print(int entries) {
        double median = quantile(seconds, 0.5);
        System.out.printf(
                "%-42s %6.3f s median, %6.3f s best, %,.0f entries/s%n",
                what, median, quantile(seconds, 0), entries / median);
    }

    /// The ratio within each turn.
    void compare(Turns yardstick) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < seconds.size(); i++) {
            ratios.add(seconds.get(i) / yardstick.seconds.get(i));
        }
        System.out.printf(
                "%s: %.2f times %s (half of the turns between %.2f and %.2f; best by best %.2f)%n",
                what,
                quantile(ratios, 0.5),
                yardstick.what,
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                quantile(seconds, 0) / quantile(yardstick.seconds, 0));
    }

    private static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
