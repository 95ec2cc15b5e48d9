package org.nengxia.register;

import java.util.Set;
import org.nengxia.kernel.Actor;

/// Told, within the same transaction, once records were taken into registers: modules above that
/// derive something from them do it now, or nothing of it is kept.
///
/// @param registers ids, such as `evidence.handling`
/// @param by who handed the records in
public record RegistersFilled(Set<String> registers, Actor by) {

    /// Keeps its own copy.
    public RegistersFilled {
        registers = Set.copyOf(registers);
    }
}
