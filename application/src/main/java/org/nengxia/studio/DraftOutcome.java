package org.nengxia.studio;

import java.util.List;
import org.nengxia.kernel.Refusal;

/// What came of an act on a draft.
public sealed interface DraftOutcome {

    /// It was done; the draft as it is now.
    record Done(Draft draft) implements DraftOutcome {}

    /// It was not done, and nothing was changed.
    record Refused(List<Refusal> refusals) implements DraftOutcome {
        /// Keeps its own copy.
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused of(String key, Object... details) {
            return new Refused(List.of(Refusal.of(key, details)));
        }
    }
}
