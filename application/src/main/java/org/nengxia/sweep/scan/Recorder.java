package org.nengxia.sweep.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.regulation.Regulations;
import org.nengxia.sweep.SweepRun;
import org.springframework.stereotype.Component;

/// Keeps what [Scan] found in this transaction, with one entry in the ledger.
@Component
public class Recorder {
    private final RunStore runs;
    private final Regulations regulations;
    private final Ledger ledger;

    Recorder(RunStore runs, Regulations regulations, Ledger ledger) {
        this.runs = runs;
        this.regulations = regulations;
        this.ledger = ledger;
    }

    /// The sweep as it is kept, with the text of its pack, so that it stays explained by that.
    public SweepRun keep(PackOnDay law, RunFacts facts, Actor actor) {
        regulations.keep(law.pack());
        SweepRun run = runs.keep(law, facts);
        ledger.record(new Act(actor, "sweep.run", "S-" + run.id(), details(run)));
        return run;
    }

    private static Map<String, String> details(SweepRun run) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("pack", run.pack());
        details.put("packHash", run.packHash());
        details.put("sqlHash", run.sqlHash());
        details.put("asOf", run.asOf().toString());
        run.snapshot().ifPresent(snapshot -> details.put("snapshot", snapshot));
        details.put("engine", run.engine());
        details.put("cadres", Long.toString(run.cadres()));
        details.put("hits", Long.toString(run.hits()));
        details.put("undetermined", Long.toString(run.undetermined()));
        details.put("answersHash", run.answersHash());
        return details;
    }
}
