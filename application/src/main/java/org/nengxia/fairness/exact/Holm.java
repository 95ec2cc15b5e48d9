package org.nengxia.fairness.exact;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// Holm's step-down correction for several tests: whoever calls a corrected probability of at most
/// a level notable is wrong about any of them, all being nothing, at most that often.
public final class Holm {

    private Holm() {}

    /// The corrected probabilities, in the order of the given ones.
    public static List<Double> corrected(List<Double> probabilities) {
        int tests = probabilities.size();
        List<Integer> ascending =
                IntStream.range(0, tests)
                        .boxed()
                        .sorted(Comparator.comparing(probabilities::get))
                        .toList();
        List<Double> steps =
                IntStream.range(0, tests)
                        .mapToObj(step -> (tests - step) * probabilities.get(ascending.get(step)))
                        .gather(Gatherers.scan(() -> 0.0, Math::max))
                        .map(each -> Math.min(1, each))
                        .toList();
        Double[] corrected = new Double[tests];
        for (int step = 0; step < tests; step++) {
            corrected[ascending.get(step)] = steps.get(step);
        }
        return List.of(corrected);
    }
}
