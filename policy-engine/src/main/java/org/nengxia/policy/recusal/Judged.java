package org.nengxia.policy.recusal;

import java.util.List;

/// Whether somebody may take a part in a case.
public sealed interface Judged {

    /// He must withdraw, by each of these rules; never empty.
    record Barred(List<RecusalRule> because) implements Judged {
        /// Keeps its own copy.
        public Barred {
            because = List.copyOf(because);
        }
    }

    /// Everything that could bar him is known, and nothing does.
    record Free() implements Judged {}

    /// Nothing known bars him, but of these relations nobody has said yes or no; he declares them
    /// first. Never empty.
    record Undetermined(List<Relation> missing) implements Judged {
        /// Keeps its own copy.
        public Undetermined {
            missing = List.copyOf(missing);
        }
    }
}
