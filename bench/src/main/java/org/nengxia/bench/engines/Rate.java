package org.nengxia.bench.engines;

import java.util.Locale;

/// How many people a second an engine answers for, in the best of its passes.
record Rate(String engine, int cores, double perSecond) {

    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 6_000_000_000L;

    /// Runs passes over so many people, first to warm up, then to measure.
    static Rate of(String engine, int cores, int people, Runnable pass) {
        long warm = System.nanoTime() + WARM_UP;
        do {
            pass.run();
        } while (System.nanoTime() < warm);
        long end = System.nanoTime() + MEASURED;
        long best = Long.MAX_VALUE;
        do {
            long began = System.nanoTime();
            pass.run();
            best = Math.min(best, System.nanoTime() - began);
        } while (System.nanoTime() < end);
        return new Rate(engine, cores, people * 1e9 / best);
    }

    /// How many times as fast as another.
    double over(Rate other) {
        return perSecond / other.perSecond;
    }

    /// A line of the table.
    String line(Rate kie, Rate loop) {
        return String.format(
                Locale.ROOT,
                "%-36s %d core%s %14.0f/s %10.3f µs %9.1f × KIE %10.5f × loop",
                engine,
                cores,
                cores == 1 ? " " : "s",
                perSecond,
                1e6 / perSecond,
                over(kie),
                over(loop));
    }
}
