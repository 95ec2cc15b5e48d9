package org.nengxia.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// One piece of work that is done again and again, in turn with others.
final class Turns {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String what;
    private final LongSupplier work;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();

    Turns(String what, LongSupplier work) {
        this.what = what;
        this.work = work;
    }

    void turn(boolean counted) {
        long began = System.nanoTime();
        long before = THREADS.getCurrentThreadCpuTime();
        long seen = work.getAsLong();
        double busy = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
        double taken = (System.nanoTime() - began) / 1e9;
        if (seen == Long.MIN_VALUE) {
            throw new IllegalStateException("the work must not be optimised away");
        }
        if (counted) {
            seconds.add(taken);
            worked.add(busy);
        }
    }

    void print(int entries) {
        double median = quantile(seconds, 0.5);
        System.out.printf(
                "%-42s %6.3f s, of which the thread worked %6.3f s; %,.0f entries/s (medians)%n",
                what, median, quantile(worked, 0.5), entries / median);
    }

    /// The ratio within each turn: of the time that the thread worked, which other programs on the
    /// machine touch little, and of the time by the clock.
    void compare(Turns yardstick) {
        var busy = ratios(worked, yardstick.worked);
        var taken = ratios(seconds, yardstick.seconds);
        System.out.printf(
                "%s: %.2f times %s (half of the turns %.2f to %.2f; by the clock %.2f)%n",
                what,
                quantile(busy, 0.5),
                yardstick.what,
                quantile(busy, 0.25),
                quantile(busy, 0.75),
                quantile(taken, 0.5));
    }

    private static List<Double> ratios(List<Double> these, List<Double> those) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < these.size(); i++) {
            ratios.add(these.get(i) / those.get(i));
        }
        return ratios;
    }

    private static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
