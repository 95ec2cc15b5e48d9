package org.nengxia.sweep.reason;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A value held against its limits as a bar on a scale from 0; places are per cent of the width,
/// for drawing only.
///
/// @param value where the value ends, such as `71.26%`
/// @param limits the limits with their words
/// @param ticks the scale with its words
/// @param valueText the value in words
public record Bar(String value, List<Mark> limits, List<Mark> ticks, String valueText) {
    private static final double ROOM = 1.45;
    private static final double NEAR = 15;
    private static final int TICKS = 5;

    /// A place on the scale and what stands there.
    public record Mark(String at, String text) {

        /// Whether it stands in the right half, so that words go to its left.
        public boolean late() {
            return place(at) > 50;
        }
    }

    /// A limit by its number, not yet on a scale.
    record Limit(double number, String text) {}

    /// Whether the value goes beyond its only limit, which is then drawn over it.
    public boolean beyond() {
        return limits.size() == 1 && place(value) > place(limits.getFirst().at());
    }

    /// Whether there is no room for words to the right of the value.
    public boolean full() {
        return place(value) > 70 || limits.stream().anyMatch(limit -> near(place(limit.at())));
    }

    private boolean near(double limit) {
        double end = place(value);
        return limit >= end && limit - end < NEAR && end > NEAR;
    }

    private static double place(String at) {
        return Double.parseDouble(at.replace("%", ""));
    }

    /// A bar of numbers that are not negative; `unit` follows each tick.
    static Bar of(double value, List<Limit> limits, String unit, String valueText) {
        double greatest = limits.stream().mapToDouble(Limit::number).reduce(value, Math::max);
        double width = greatest <= 0 ? 1 : greatest * ROOM;
        return new Bar(
                place(value, width),
                limits.stream()
                        .map(limit -> new Mark(place(limit.number(), width), limit.text()))
                        .toList(),
                ticks(width, unit),
                valueText);
    }

    private static List<Mark> ticks(double width, String unit) {
        double step = step(width / TICKS);
        List<Mark> ticks = new ArrayList<>();
        for (int i = 0; i * step <= width * 0.97; i++) {
            String text = BigDecimal.valueOf(i * step).stripTrailingZeros().toPlainString();
            ticks.add(new Mark(place(i * step, width), text + unit));
        }
        return ticks;
    }

    /// The round number (1, 2 or 5 times a power of ten) at or above.
    private static double step(double least) {
        double power = Math.pow(10, Math.max(0, Math.floor(Math.log10(least))));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String place(double number, double width) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(number / width, 0, 1) * 100);
    }
}
