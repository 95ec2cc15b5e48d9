package org.nengxia.studio.check;

import java.util.List;
import java.util.Optional;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;

/// What the product's own reader says of a draft's files.
///
/// @param pack the pack as far as it can be tried: there when nothing is wrong besides its worked
///   cases
/// @param faults everything that keeps it from being law
/// @param cases its worked cases with their answers; none while it cannot be tried
public record Checked(
        PackFiles files, Optional<Pack> pack, List<PackFault> faults, List<CaseResult> cases) {

    /// Keeps its own copies.
    public Checked {
        faults = List.copyOf(faults);
        cases = List.copyOf(cases);
    }

    /// Whether nothing is wrong.
    public boolean sound() {
        return faults.isEmpty();
    }

    /// How many worked cases are answered as expected.
    public int agreeing() {
        return (int) cases.stream().filter(CaseResult::agrees).count();
    }

    /// The faults without those of worked cases.
    public List<PackFault> faultsOfLaw() {
        return faults.stream().filter(fault -> !fault.file().startsWith("cases/")).toList();
    }
}
