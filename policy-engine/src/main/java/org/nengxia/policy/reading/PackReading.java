package org.nengxia.policy.reading;

import java.util.List;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;

/// What came of reading a pack: the pack, or all its faults.
public sealed interface PackReading {

    /// A pack without a fault, ready to be evaluated.
    record Ready(Pack pack) implements PackReading {}

    /// A pack that is not used at all, with every fault that was found.
    record Refused(String packName, List<PackFault> faults) implements PackReading {
        /// Keeps its own copy.
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
