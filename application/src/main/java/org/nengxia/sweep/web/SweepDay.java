package org.nengxia.sweep.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.shell.DataDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The day that a new sweep is offered for: up to which the records reach, else today.
@Component
final class SweepDay {
    private final ObjectProvider<DataDay> records;
    private final Clock clock;

    SweepDay(ObjectProvider<DataDay> records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    LocalDate day() {
        return Optional.ofNullable(records.getIfAvailable())
                .flatMap(DataDay::latest)
                .orElseGet(() -> LocalDate.now(clock));
    }
}
