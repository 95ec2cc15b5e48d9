package org.nengxia.ledger.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.nengxia.ledger.checkpoint.KeptCheckpoint;

/// The newest checkpoint as the page shows it.
///
/// @param size how many entries it covers
/// @param root shortened
/// @param names who cosigned it, and when, in the county's time
record CheckpointCard(long size, String root, List<Name> names) {

    record Name(String witness, LocalDateTime at) {}

    static CheckpointCard of(KeptCheckpoint kept, Clock clock) {
        return new CheckpointCard(
                kept.head().size(),
                ShortRoot.of(kept.head().root()),
                kept.cosignatures().stream()
                        .map(given ->
                                new Name(
                                        given.witness(),
                                        LocalDateTime.ofInstant(given.at(), clock.getZone())))
                        .toList());
    }
}
