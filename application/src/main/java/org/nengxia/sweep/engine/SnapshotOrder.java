package org.nengxia.sweep.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.store.duck.Room;

/// What is to be swept, by what.
///
/// @param engine [Engine#DUCKDB] or [Engine#SPARK]
/// @param asOf the day; empty for the snapshot's own
/// @param snapshot the snapshot's folder
/// @param out a new or empty folder that keeps the masks, the plan and the counts; empty to keep
///   none
public record SnapshotOrder(
        Engine engine,
        String pack,
        Optional<LocalDate> asOf,
        Path snapshot,
        Optional<Path> out,
        Room room) {}
