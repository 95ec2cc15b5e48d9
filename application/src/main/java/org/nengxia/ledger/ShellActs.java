package org.nengxia.ledger;

import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.shell.act.Acts;
import org.springframework.stereotype.Component;

/// Acts of the frame below, which cannot call the ledger by its name.
@Component
class ShellActs implements Acts {
    private final Ledger ledger;

    ShellActs(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void done(Actor by, String name, String subject, Map<String, String> details) {
        ledger.record(new Act(by, name, subject, details));
    }
}
