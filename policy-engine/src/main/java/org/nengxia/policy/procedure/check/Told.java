package org.nengxia.policy.procedure.check;

import org.nengxia.policy.Label;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Procedure;

/// Puts what is wrong with one procedure among the faults of its pack.
final class Told {

    private final Procedure procedure;
    private final Faults faults;
    private int count;

    Told(Procedure procedure, Faults faults) {
        this.procedure = procedure;
        this.faults = faults;
    }

    boolean none() {
        return count == 0;
    }

    /// Of an element, or a way, by its id.
    void of(String element, String zh, String en) {
        count++;
        faults.add(Place.of(procedure.file()).rule(element), zh, en);
    }

    void of(Node node, String zh, String en) {
        of(node.id(), zh, en);
    }

    /// Of a path, with what it lacks and what to do.
    void along(Path path, Label reason, String zh, String en) {
        Label way = path.told();
        of(
                path.at(),
                "路径“" + way.zh() + "”：" + reason.zh() + "，" + zh,
                "the path \"" + way.en() + "\": " + reason.en() + "; " + en);
    }
}
