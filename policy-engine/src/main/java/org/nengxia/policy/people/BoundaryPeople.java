package org.nengxia.policy.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;

/// For every rule somebody whom it hits, and then everybody who differs from him in one or two of
/// the rule's facts, each fact taking every value of its boundary and being missing.
public final class BoundaryPeople {

    private final PackOnDay law;
    private final FactCatalogue catalogue;
    private final FactValues values;
    private final Evaluator evaluator;
    private final Set<Map<String, Value>> known = new LinkedHashSet<>();

    private BoundaryPeople(PackOnDay law, FactCatalogue catalogue) {
        this.law = law;
        this.catalogue = catalogue;
        this.values = FactValues.of(law, catalogue);
        this.evaluator = new Evaluator(law);
    }

    /// The boundary table of a law.
    public static People of(PackOnDay law, FactCatalogue catalogue) {
        return new BoundaryPeople(law, catalogue).people();
    }

    private People people() {
        law.rules().forEach(this::around);
        return People.knownBy(catalogue, law.day(), known);
    }

    private void around(RuleInForce rule) {
        Map<String, Value> hit = hit(rule);
        List<String> facts = facts(rule);
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i; j < facts.size(); j++) {
                vary(hit, facts.get(i), facts.get(j));
            }
        }
    }

    private void vary(Map<String, Value> person, String one, String other) {
        for (List<Value> first : values.orMissing(one)) {
            Map<String, Value> changed = with(person, one, first);
            if (one.equals(other)) {
                known.add(changed);
            } else {
                values.orMissing(other).forEach(each -> known.add(with(changed, other, each)));
            }
        }
    }

    private static Map<String, Value> with(
            Map<String, Value> person, String fact, List<Value> value) {
        Map<String, Value> changed = new HashMap<>(person);
        changed.remove(fact);
        value.forEach(each -> changed.put(fact, each));
        return Map.copyOf(changed);
    }

    private static List<String> facts(RuleInForce rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.input().expression().facts().stream())
                .distinct()
                .toList();
    }

    /// Somebody whom the rule hits, found condition by condition.
    private Map<String, Value> hit(RuleInForce rule) {
        Map<String, Value> person = Map.of();
        for (int i = 0; i < rule.conditions().size(); i++) {
            person = satisfying(rule, i, person);
        }
        return person;
    }

    private Map<String, Value> satisfying(RuleInForce rule, int place, Map<String, Value> person) {
        Condition condition = rule.conditions().get(place);
        for (Map<String, Value> tried : tries(condition.input().expression().facts(), person)) {
            var sheet = new FactSheet("0", law.day(), tried, Map.of());
            var answer = evaluator.answer(rule.id(), sheet).orElseThrow();
            if (answer.trace().get(place).result() == Truth.TRUE) {
                return tried;
            }
        }
        return person;
    }

    /// The person with every combination of values of the facts that are not yet known.
    private List<Map<String, Value>> tries(List<String> facts, Map<String, Value> person) {
        List<Map<String, Value>> tries = List.of(person);
        for (String fact : facts) {
            if (!person.containsKey(fact)) {
                List<Map<String, Value>> more = new ArrayList<>();
                for (Map<String, Value> tried : tries) {
                    values.of(fact).forEach(each -> more.add(with(tried, fact, List.of(each))));
                }
                tries = more;
            }
        }
        return tries;
    }
}
