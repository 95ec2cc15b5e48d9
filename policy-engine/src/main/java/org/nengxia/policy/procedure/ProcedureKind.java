package org.nengxia.policy.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A kind of procedure and what its law requires before a decision, with the article.
public record ProcedureKind(String code, Label title, List<Requirement> requirements) {

    /// What must hold whenever a post is at stake; no pack may ask for less.
    public static final Set<Obligation> FLOOR =
            Set.copyOf(
                    EnumSet.of(
                            Obligation.RECUSAL_CHECKED,
                            Obligation.VERIFIED_BY_TWO,
                            Obligation.HEARD,
                            Obligation.VOTED,
                            Obligation.DECISION_ISSUED,
                            Obligation.TALKED,
                            Obligation.NOTIFIED,
                            Obligation.RIGHTS_OFFERED));

    /// Keeps its own copy.
    public ProcedureKind {
        requirements = List.copyOf(requirements);
    }

    /// One thing the law requires; a row that is only recalled never acts.
    public record Requirement(
            Obligation obligation,
            List<Citation> citations,
            Standing standing,
            boolean reconstructed) {
        /// Keeps its own copy.
        public Requirement {
            citations = List.copyOf(citations);
        }
    }

    /// The obligations whose rows act.
    public Set<Obligation> obligations() {
        return requirements.stream()
                .filter(each -> each.standing().acts())
                .map(Requirement::obligation)
                .collect(Collectors.toUnmodifiableSet());
    }
}
