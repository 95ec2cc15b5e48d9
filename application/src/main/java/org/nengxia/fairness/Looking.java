package org.nengxia.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;
import org.nengxia.population.Population;
import org.nengxia.population.Portion;

/// Puts a law to a population, group by group.
final class Looking {
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SEX, Dimension.AGE, Dimension.UNIT_KIND);
    private final Population population;
    private final PackOnDay law;
    private final Set<String> collective;
    private final List<Rates> rates = new ArrayList<>();
    private final List<SetApart> apart = new ArrayList<>();

    private Looking(Population population, PackOnDay law) {
        this.population = population;
        this.law = law;
        this.collective = population.collective(law);
    }

    static FairnessView view(Population population, PackOnDay law, double level) {
        Looking looking = new Looking(population, law);
        DIMENSIONS.forEach(looking::look);
        Caution caution = Caution.USUAL;
        return new FairnessView(
                law,
                level,
                caution,
                population.cadres(),
                looking.rates,
                new Contrasts(caution, level).of(looking.rates),
                looking.apart);
    }

    /// Whom a number of the view counts; nobody when the view has no such number.
    static List<Long> members(Population population, PackOnDay law, Cell cell) {
        Looking looking = new Looking(population, law);
        boolean hit = cell.counted() == Counted.HIT;
        return Stream.concat(looking.compared(cell.by()), looking.alone(cell.by()))
                .filter(part -> part.key().equals(cell.part()))
                .findFirst()
                .map(part -> population.members(law, cell.by(), cell.group(), part.portion(), hit))
                .orElse(List.of());
    }

    private Set<String> setApart(Dimension by) {
        return law.rules().stream()
                .filter(rule -> ReadBy.reason(rule, by, collective).isPresent())
                .map(RuleInForce::id)
                .collect(Collectors.toSet());
    }

    private Stream<LawPart> compared(Dimension by) {
        Set<String> setApart = setApart(by);
        return LawPart.of(law).stream()
                .map(part -> part.without(setApart))
                .filter(part -> !part.rules().isEmpty());
    }

    private Stream<LawPart> alone(Dimension by) {
        Set<String> setApart = setApart(by);
        return LawPart.of(law).stream()
                .filter(part -> part.scope() == LawPart.Scope.RULE)
                .filter(part -> setApart.contains(part.id()));
    }

    private void look(Dimension by) {
        List<LawPart> compared = compared(by).toList();
        List<LawPart> alone = alone(by).toList();
        Map<String, List<Group>> groups = groups(by, compared, alone);
        compared.forEach(part -> rates.add(new Rates(part, by, groups(groups, part))));
        alone.forEach(part -> apart.add(alone(part, by, groups(groups, part))));
    }

    private Map<String, List<Group>> groups(
            Dimension by, List<LawPart> compared, List<LawPart> alone) {
        List<Portion> portions = new ArrayList<>();
        compared.forEach(part -> portions.add(part.portion()));
        alone.forEach(part -> portions.add(part.portion()));
        return population.groups(law, by, portions);
    }

    private static List<Group> groups(Map<String, List<Group>> all, LawPart part) {
        return all.getOrDefault(part.key(), List.of());
    }

    private SetApart alone(LawPart part, Dimension by, List<Group> groups) {
        RuleInForce rule = part.rules().getFirst();
        SetApart.Reason reason = ReadBy.reason(rule, by, collective).orElseThrow();
        return new SetApart(rule, by, reason, ReadBy.parameters(rule), groups);
    }
}
