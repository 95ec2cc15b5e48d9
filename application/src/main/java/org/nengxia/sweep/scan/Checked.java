package org.nengxia.sweep.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the evaluator adds to an answer it agrees with.
///
/// @param facts the facts read, as [StoredFacts] writes them
record Checked(int number, List<String> missing, Optional<LocalDate> day, String facts) {}
