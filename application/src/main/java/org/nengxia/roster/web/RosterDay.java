package org.nengxia.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.shell.DataDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The day as of which the roster is shown: up to which the records reach, else today.
@Component
class RosterDay {
    private final ObjectProvider<DataDay> records;
    private final Clock clock;

    RosterDay(ObjectProvider<DataDay> records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    LocalDate day() {
        return Optional.ofNullable(records.getIfAvailable())
                .flatMap(DataDay::latest)
                .orElseGet(() -> LocalDate.now(clock));
    }
}
