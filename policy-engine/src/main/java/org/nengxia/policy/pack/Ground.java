package org.nengxia.policy.pack;

import java.util.List;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A ground on which a cadre can be nominated: a manifestation of incompetence (不胜任现职的表现形式), or
/// another ground such as last place or age. `reconstructed` means that the instrument itself was
/// not seen with this wording; `source` says where the wording comes from.
public record Ground(
        String id,
        Label title,
        boolean manifestation,
        Decidability decidability,
        List<Citation> citations,
        boolean reconstructed,
        Standing standing,
        Label source) {

    /// Keeps its own copy of the citations.
    public Ground {
        citations = List.copyOf(citations);
    }

    /// How well the ground is known.
    public Confidence confidence() {
        return standing.confidence();
    }
}
