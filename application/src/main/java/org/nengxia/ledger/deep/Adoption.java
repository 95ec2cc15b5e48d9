package org.nengxia.ledger.deep;

import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes rows over that were in a table before it was bound: as found, in an entry that says so, at
/// the first start after an upgrade.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Adoption implements ApplicationRunner {
    private final BoundTables bound;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    Adoption(BoundTables bound, Ledger ledger, TransactionTemplate transaction) {
        this.bound = bound;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> {
            var found = bound.found();
            if (!found.isEmpty()) {
                var subject = String.join(", ", found);
                ledger.record(new Act(Actor.PRODUCT, "ledger.adopt", subject, Map.of()));
            }
        });
    }
}
