package org.nengxia.fairness;

import java.util.Comparator;
import java.util.List;
import org.nengxia.policy.inforce.PackOnDay;

/// How a law's answers differ between groups of a population.
///
/// @param level how often at most a view of a fair population finds anything
/// @param cadres everybody
/// @param rates by part of the law and dimension, from the whole law to single rules
/// @param contrasts every comparison, also those that say nothing
/// @param apart the rules that no comparison of a dimension holds
public record FairnessView(
        PackOnDay law,
        double level,
        Caution caution,
        long cadres,
        List<Rates> rates,
        List<Contrast> contrasts,
        List<SetApart> apart) {

    /// Keeps its own copies.
    public FairnessView {
        rates = List.copyOf(rates);
        contrasts = List.copyOf(contrasts);
        apart = List.copyOf(apart);
    }

    /// How many comparisons were tested; the correction is for all of them.
    public long tests() {
        return contrasts.stream().filter(each -> each.verdict() instanceof Verdict.Tested).count();
    }

    /// How many comparisons rest on numbers too small to judge by.
    public long tooFew() {
        return contrasts.size() - tests();
    }

    /// The differences to be looked into, the least likely to be chance first.
    public List<Contrast> findings() {
        return contrasts.stream()
                .filter(each -> each.verdict().isNotable())
                .sorted(Comparator.comparingDouble(FairnessView::corrected))
                .toList();
    }

    private static double corrected(Contrast contrast) {
        return contrast.verdict() instanceof Verdict.Tested tested ? tested.corrected() : 1;
    }
}
