package org.nengxia.fairness.exact;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/// So many of so many.
///
/// @param count 0 to `of`
/// @param of 0 or more
public record Share(long count, long of) {
    private static final double OUTSIDE = 0.05;

    /// Refuses, as a programming fault, more than there are.
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /// From 0 to 1; 0 when there is nobody.
    public double rate() {
        return of == 0 ? 0 : (double) count / of;
    }

    /// The lower end of the exact 95 % interval (Clopper and Pearson); 0 when there is nobody.
    public double low() {
        return of == 0 ? 0 : interval().getLowerBound();
    }

    /// The upper end of that interval; 1 when there is nobody.
    public double high() {
        return of == 0 ? 1 : interval().getUpperBound();
    }

    private Interval interval() {
        return BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                Math.toIntExact(of), Math.toIntExact(count), OUTSIDE);
    }

    /// Both shares as one.
    public Share and(Share other) {
        return new Share(count + other.count, of + other.of);
    }
}
