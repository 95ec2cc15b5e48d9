package org.nengxia.policy.reading;

import java.util.List;
import org.nengxia.policy.pack.Decidability;
import org.nengxia.policy.pack.Ground;

/// Grounds as written in `manifestations.yaml` and under `grounds` of `pack.yaml`.
final class GroundsFile {

    private GroundsFile() {}

    /// The manifestations, under `manifestations`; a pack need not have any.
    static List<Ground> manifestations(YamlEntry file) {
        return file.closed(file.each("manifestations", entry -> ground(entry, true)));
    }

    static List<Ground> others(YamlEntry pack) {
        return pack.eachIfAny("grounds", entry -> ground(entry, false));
    }

    private static Ground ground(YamlEntry entry, boolean manifestation) {
        return new Ground(
                entry.text("id"),
                entry.label(),
                manifestation,
                entry.choice("type", Decidability::of, Decidability.HUMAN),
                entry.citations("article"),
                entry.flag("reconstructed"),
                entry.standing(),
                entry.label("source"));
    }
}
