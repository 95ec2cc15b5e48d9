package org.nengxia.population;

import java.time.LocalDate;
import org.nengxia.evidence.Facts;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.store.duck.Room;
import org.springframework.stereotype.Service;

/// Lays out the population of a snapshot for questions.
@Service
public class Populations {
    private final Facts facts;

    Populations(Facts facts) {
        this.facts = facts;
    }

    /// The fact sheets of everybody in a snapshot as of a day, computed from its evidence by the
    /// same SQL as in the county's database. The caller closes it.
    ///
    /// @param day not after the snapshot's own
    public Population of(Snapshot snapshot, LocalDate day, Room room) {
        if (day.isAfter(snapshot.manifest().asOf())) {
            throw new IllegalArgumentException(
                    "a snapshot of %s knows nothing of %s"
                            .formatted(snapshot.manifest().asOf(), day));
        }
        return Population.of(snapshot, facts.sheets(day), day, room);
    }
}
