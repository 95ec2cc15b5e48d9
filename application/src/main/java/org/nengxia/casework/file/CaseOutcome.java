package org.nengxia.casework.file;

import java.util.List;
import org.nengxia.kernel.Refusal;

/// What comes of asking for something to be done in a case.
public sealed interface CaseOutcome {

    /// It was done; this is the case from now on.
    record Done(CaseFile file) implements CaseOutcome {}

    /// It may not be done, with every reason at once; nothing changed.
    record Refused(List<Refusal> reasons) implements CaseOutcome {
        /// Keeps its own copy.
        public Refused {
            reasons = List.copyOf(reasons);
        }

        /// Refused for one reason.
        public static Refused of(String key, Object... details) {
            return new Refused(List.of(Refusal.of(key, details)));
        }
    }
}
