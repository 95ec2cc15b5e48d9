package org.nengxia.fairness;

import org.nengxia.fairness.exact.Share;
import org.nengxia.population.Group;

/// Which answer is counted, among whom.
public enum Counted {
    /// Hits among those about whom there is an answer: a missing fact is not a miss.
    HIT,
    /// Undetermined answers among all: facts may be missing more often in one group.
    UNDETERMINED;

    /// The share of this answer in a group.
    public Share in(Group group) {
        return switch (this) {
            case HIT -> new Share(group.hit(), group.cadres() - group.undetermined());
            case UNDETERMINED -> new Share(group.undetermined(), group.cadres());
        };
    }
}
