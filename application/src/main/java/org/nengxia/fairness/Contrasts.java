package org.nengxia.fairness;

import java.util.ArrayList;
import java.util.List;
import org.nengxia.fairness.exact.FourFold;
import org.nengxia.fairness.exact.Holm;
import org.nengxia.fairness.exact.Share;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;

/// Compares groups: of two the one with the other, of more each with all others together.
final class Contrasts {
    private final Caution caution;
    private final double level;

    Contrasts(Caution caution, double level) {
        this.caution = caution;
        this.level = level;
    }

    /// A pair of shares before anything is said about it.
    private record Pair(
            LawPart part, Dimension by, String group, Counted counted, FourFold shares) {

        Contrast says(Verdict verdict) {
            return new Contrast(part, by, group, counted, shares, verdict);
        }
    }

    List<Contrast> of(List<Rates> rates) {
        List<Pair> pairs = rates.stream().flatMap(each -> pairs(each).stream()).toList();
        List<Pair> judged = pairs.stream().filter(each -> caution.judges(each.shares())).toList();
        List<Contrast> contrasts = new ArrayList<>(tested(judged));
        pairs.stream()
                .filter(each -> !caution.judges(each.shares()))
                .map(each -> each.says(new Verdict.TooFew()))
                .forEach(contrasts::add);
        return contrasts;
    }

    private List<Contrast> tested(List<Pair> pairs) {
        List<Double> probabilities =
                pairs.stream().map(each -> each.shares().probability()).toList();
        List<Double> corrected = Holm.corrected(probabilities);
        List<Contrast> tested = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            boolean notable = corrected.get(i) <= level;
            tested.add(
                    pairs.get(i)
                            .says(
                                    new Verdict.Tested(
                                            probabilities.get(i), corrected.get(i), notable)));
        }
        return tested;
    }

    private static List<Pair> pairs(Rates rates) {
        List<Group> groups = rates.known();
        List<Pair> pairs = new ArrayList<>();
        if (groups.size() < 2 || rates.part().repeatsItsRule()) {
            return pairs;
        }
        for (Group group : groups.size() == 2 ? groups.subList(0, 1) : groups) {
            for (Counted counted : Counted.values()) {
                pairs.add(
                        new Pair(
                                rates.part(),
                                rates.by(),
                                group.key(),
                                counted,
                                shares(groups, group, counted)));
            }
        }
        return pairs;
    }

    private static FourFold shares(List<Group> groups, Group group, Counted counted) {
        Share rest =
                groups.stream()
                        .filter(each -> !each.key().equals(group.key()))
                        .map(counted::in)
                        .reduce(new Share(0, 0), Share::and);
        return new FourFold(counted.in(group), rest);
    }
}
