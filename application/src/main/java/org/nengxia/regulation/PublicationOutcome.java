package org.nengxia.regulation;

import java.util.List;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Pack;

/// What came of publishing a pack, or of asking whether it could be.
public sealed interface PublicationOutcome {

    /// It is, or could be, law of the product.
    record Done(Pack pack) implements PublicationOutcome {}

    /// It cannot: its own faults, its id, or its days beside those of the pack it replaces.
    record Refused(List<Refusal> refusals) implements PublicationOutcome {
        /// Keeps its own copy.
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
