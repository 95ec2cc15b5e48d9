package org.nengxia.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.population.Portion;

/// A part of the law whose answers are compared between groups.
///
/// @param id of the pack, the channel's key, or of the rule
/// @param rules in force, in the law's order
public record LawPart(Scope scope, String id, List<RuleInForce> rules) {

    /// How much of the law.
    public enum Scope {
        /// All rules in force.
        LAW,
        /// The rules of one channel.
        CHANNEL,
        /// One rule.
        RULE
    }

    /// Keeps its own copy.
    public LawPart {
        rules = List.copyOf(rules);
    }

    /// The law, each channel, each rule.
    static List<LawPart> of(PackOnDay law) {
        List<LawPart> parts = new ArrayList<>();
        parts.add(new LawPart(Scope.LAW, law.pack().id(), law.rules()));
        Map<String, List<RuleInForce>> channels =
                law.rules().stream()
                        .collect(
                                Collectors.groupingBy(
                                        rule -> rule.table().channel().key(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        channels.forEach((key, rules) -> parts.add(new LawPart(Scope.CHANNEL, key, rules)));
        law.rules().forEach(rule -> parts.add(new LawPart(Scope.RULE, rule.id(), List.of(rule))));
        return parts;
    }

    /// The same part without some rules.
    LawPart without(Set<String> apart) {
        return new LawPart(
                scope, id, rules.stream().filter(rule -> !apart.contains(rule.id())).toList());
    }

    /// A channel of which one rule is left says what that rule says.
    boolean repeatsItsRule() {
        return scope == Scope.CHANNEL && rules.size() == 1;
    }

    /// Tells the part from all others, such as `RULE:K13-1`.
    public String key() {
        return scope + ":" + id;
    }

    Portion portion() {
        return new Portion(key(), rules.stream().map(RuleInForce::id).collect(Collectors.toSet()));
    }
}
