package org.nengxia.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.shell.DataDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The day that counts as today: up to which the records reach, else the calendar's.
@Component
final class StudioDay {
    private final ObjectProvider<DataDay> records;
    private final Clock clock;

    StudioDay(ObjectProvider<DataDay> records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    LocalDate today() {
        return Optional.ofNullable(records.getIfAvailable())
                .flatMap(DataDay::latest)
                .orElseGet(() -> LocalDate.now(clock));
    }
}
