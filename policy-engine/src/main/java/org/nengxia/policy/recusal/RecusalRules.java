package org.nengxia.policy.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All rows of recusal of a pack.
public record RecusalRules(List<RecusalRule> rules) {

    private static final RecusalRules NONE = new RecusalRules(List.of());

    /// Keeps its own copy.
    public RecusalRules {
        rules = List.copyOf(rules);
    }

    /// A pack that is silent on recusal.
    public static RecusalRules none() {
        return NONE;
    }

    /// The rule with an id, if the pack has it.
    public Optional<RecusalRule> rule(String id) {
        return rules.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The relations that must be known of somebody before he can be free for a role, in the order
    /// of the law.
    public List<Relation> asked(Role role) {
        return rules.stream()
                .filter(each -> each.speaksOf(role))
                .map(RecusalRule::relation)
                .distinct()
                .toList();
    }

    /// Whether somebody with these ties may take a role on a day. `unknown` are the relations of
    /// which nobody has said whether there is one: they never count as none, unless a known tie
    /// bars him anyway.
    public Judged judge(Role role, List<Tie> ties, Set<Relation> unknown, LocalDate day) {
        List<RecusalRule> because =
                rules.stream()
                        .filter(rule -> rule.speaksOf(role))
                        .filter(rule -> ties.stream().anyMatch(tie -> rule.catches(tie, day)))
                        .toList();
        if (!because.isEmpty()) {
            return new Judged.Barred(because);
        }
        List<Relation> missing = asked(role).stream().filter(unknown::contains).toList();
        return missing.isEmpty() ? new Judged.Free() : new Judged.Undetermined(missing);
    }
}
