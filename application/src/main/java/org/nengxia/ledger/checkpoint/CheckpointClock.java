package org.nengxia.ledger.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes checkpoints while the product runs: once the ledger has grown by a hundred entries, or ten
/// minutes after it began to grow, whichever comes first.
@Component
@EnableScheduling
@ConditionalOnWebApplication
class CheckpointClock {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointClock.class);

    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final long entries;
    private final Duration patience;
    private Instant grewAt = Instant.MAX;

    CheckpointClock(
            Ledger ledger,
            Checkpoints checkpoints,
            Clock clock,
            @Value("${nengxia.checkpoint.entries:100}") long entries,
            @Value("${nengxia.checkpoint.after:10m}") Duration patience) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.clock = clock;
        this.entries = entries;
        this.patience = patience;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void look() {
        long signed = checkpoints.newest().map(each -> each.head().size()).orElse(0L);
        long grown = ledger.head().size() - signed;
        if (grown == 0 || entries == 0) {
            grewAt = Instant.MAX;
            return;
        }
        grewAt = grewAt.equals(Instant.MAX) ? clock.instant() : grewAt;
        if (grown < 0 || grown >= entries || grewAt.plus(patience).isBefore(clock.instant())) {
            grewAt = Instant.MAX;
            make();
        }
    }

    private void make() {
        switch (checkpoints.make()) {
            case Kept kept -> kept.warnings().forEach(each -> LOG.warn("{}", each.zh()));
            case Refused refused -> LOG.error("{}", refused.sentence().zh());
        }
    }
}
