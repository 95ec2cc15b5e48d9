package org.nengxia.shell;

import java.time.LocalDate;
import java.util.Optional;

/// Up to which day the records reach; the module that keeps the evidence knows.
public interface DataDay {

    /// The day of the latest record; empty while there is none.
    Optional<LocalDate> latest();
}
