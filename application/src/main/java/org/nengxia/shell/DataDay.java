package org.nengxia.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Up to which day the records reach; the module that keeps the evidence knows.
public interface DataDay {

    /// The day of the latest record; empty while there is none.
    Optional<LocalDate> latest();

    /// The day that counts as today on pages about the records.
    @Component("shell.reachedDay")
    final class Reached {
        private final ObjectProvider<DataDay> records;
        private final Clock clock;

        Reached(ObjectProvider<DataDay> records, Clock clock) {
            this.records = records;
            this.clock = clock;
        }

        /// The day up to which the records reach, or, while there are none, the calendar's.
        public LocalDate day() {
            return Optional.ofNullable(records.getIfAvailable())
                    .flatMap(DataDay::latest)
                    .orElseGet(() -> LocalDate.now(clock));
        }
    }
}
