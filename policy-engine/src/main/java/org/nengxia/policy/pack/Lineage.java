package org.nengxia.policy.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.parameter.Citation;

/// Where a pack stands below others (province ← city ← county): the superior pack whose rows it has
/// taken over, and the rows of it that it overrides.
public record Lineage(@Nullable Pack superior, List<Overridden> overrides) {

    private static final Lineage NONE = new Lineage(null, List.of());

    /// Keeps its own copy.
    public Lineage {
        overrides = List.copyOf(overrides);
    }

    /// A pack that extends no other.
    public static Lineage none() {
        return NONE;
    }

    /// The kinds of row that a lower pack can override.
    public enum Row {
        /// A dated threshold.
        PARAMETER,
        /// A row of a decision table.
        RULE,
        /// A ground.
        GROUND,
        /// A mode of adjustment or other measure.
        MODE,
        /// A legal time limit.
        TIMER,
        /// An effect period.
        EFFECT,
        /// Who must withdraw from which part in a case.
        RECUSAL,
        /// One of the law's own channels of going down.
        CHANNEL,
        /// What the law requires before decisions of a kind.
        PROCEDURE_KIND,
        /// A procedure.
        PROCEDURE
    }

    /// A row of the superior pack that the lower pack has written anew: what it was, what it is
    /// now, and, when it is looser than it was, which article permits that.
    public record Overridden(
            Row row, String id, Label was, Label now, boolean looser, List<Citation> permitted) {
        /// Keeps its own copy.
        public Overridden {
            permitted = List.copyOf(permitted);
        }
    }

    /// The pack of this line in which a table was written; empty when no superior pack has it.
    Optional<Pack> writerOf(String tableId) {
        return Optional.ofNullable(superior)
                .filter(pack ->
                        pack.tables().stream().anyMatch(table -> table.id().equals(tableId)))
                .map(pack -> pack.lineage().writerOf(tableId).orElse(pack));
    }
}
