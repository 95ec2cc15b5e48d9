package org.nengxia.store;

import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;

/// Spares a refused database the report of a failed start: the command line tells its sentence.
final class StoreRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(StoreRefused.class::isInstance);
    }
}
