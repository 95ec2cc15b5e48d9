package org.nengxia.fairness;

import org.nengxia.fairness.exact.FourFold;
import org.nengxia.population.Dimension;

/// A group beside all others of its dimension, as a part of the law answers about them.
///
/// @param group the group's key; of two groups only one is told, the other is the rest
/// @param shares of the group and of the rest, of the answer that is counted
public record Contrast(
        LawPart part,
        Dimension by,
        String group,
        Counted counted,
        FourFold shares,
        Verdict verdict) {}
