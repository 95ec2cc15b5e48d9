package org.nengxia.fairness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.population.Dimension;

/// What a rule reads, and so between which groups it must differ by its own provision.
final class ReadBy {

    private ReadBy() {}

    static List<ParameterReading> parameters(RuleInForce rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.check().parameters())
                .distinct()
                .toList();
    }

    /// Whether the rule looks at what the groups are made by.
    static boolean makesGroups(RuleInForce rule, Dimension by) {
        List<String> read = rule.rule().facts(rule.table().inputs());
        return switch (by) {
            case SEX -> read.contains("sex");
            case AGE -> read.contains("birth_date") || readsAnAge(rule);
            case ALL, UNIT, UNIT_KIND -> false;
        };
    }

    private static boolean readsAnAge(RuleInForce rule) {
        return parameters(rule).stream().anyMatch(each -> each.kind() == ParameterKind.AGE);
    }

    /// Why a rule is set apart, if it is; `collective` are the rules that answer for whole teams,
    /// which is of no matter to sex and age, but to units.
    static Optional<SetApart.Reason> reason(
            RuleInForce rule, Dimension by, Set<String> collective) {
        if (makesGroups(rule, by)) {
            return Optional.of(SetApart.Reason.OWN_EFFECT);
        }
        return by == Dimension.UNIT_KIND && collective.contains(rule.id())
                ? Optional.of(SetApart.Reason.WHOLE_TEAMS)
                : Optional.empty();
    }
}
