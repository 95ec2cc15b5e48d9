package org.nengxia.policy.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A row of recusal (回避): which relation bars from which roles. `within` narrows it to ties that
/// existed in the last so many full years, 1 to 99; without it a tie counts however long ago. A
/// rule that applies to no role is one that a lower pack has dropped.
public record RecusalRule(
        String id,
        Label title,
        Relation relation,
        Set<Role> applies,
        @Nullable Integer within,
        List<Citation> citations,
        boolean reconstructed,
        Standing standing) {

    /// Keeps its own copies.
    public RecusalRule {
        applies = Set.copyOf(applies);
        citations = List.copyOf(citations);
    }

    /// Whether the rule speaks of a role; a row that was only recalled never does (U).
    boolean speaksOf(Role role) {
        return standing.acts() && applies.contains(role);
    }

    /// Whether a tie falls under the rule on a day.
    boolean catches(Tie tie, LocalDate day) {
        return tie.relation() == relation
                && tie.within(within == null ? null : day.minusYears(within), day);
    }
}
