package org.nengxia.store;

import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;

/// Spares a refused start the report of a failed one: the command line tells the sentence.
final class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(StartRefused.class::isInstance);
    }
}
