package org.nengxia.sweep.engine;

import java.time.LocalDate;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.sweep.scan.Scan;
import org.springframework.stereotype.Component;

/// What an order asks for, looked up: its snapshot, its law, and the plan of the sweep.
@Component
class Plans {
    private final Snapshots snapshots;
    private final Laws laws;
    private final Facts facts;
    private final Scan scan;

    Plans(Snapshots snapshots, Laws laws, Facts facts, Scan scan) {
        this.snapshots = snapshots;
        this.laws = laws;
        this.facts = facts;
        this.scan = scan;
    }

    /// What came of looking it up.
    sealed interface Asked {

        record Planned(Snapshot snapshot, PackOnDay law, SweepPlan plan) implements Asked {}

        record Refused(Refusal refusal) implements Asked {}
    }

    Asked of(SnapshotOrder order) {
        return switch (snapshots.open(order.snapshot())) {
            case SnapshotOutcome.Refused(Refusal refusal) -> new Asked.Refused(refusal);
            case SnapshotOutcome.Ready(Snapshot snapshot) -> of(order, snapshot);
        };
    }

    private Asked of(SnapshotOrder order, Snapshot snapshot) {
        LocalDate last = snapshot.manifest().asOf();
        LocalDate day = order.asOf().orElse(last);
        if (day.isAfter(last)) {
            return new Asked.Refused(Refusal.of("sweep.afterSnapshot", day, last));
        }
        return switch (laws.of(order.pack(), day)) {
            case Laws.Asked.Refused(Refusal refusal) -> new Asked.Refused(refusal);
            case Laws.Asked.InForce(PackOnDay law) ->
                    new Asked.Planned(
                            snapshot,
                            law,
                            SweepPlan.of(law, snapshot, facts.sheets(day), scan.hash(law)));
        };
    }
}
