package org.nengxia.studio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader says of a table that is being edited, for the editor.
///
/// @param faults those of the file itself
/// @param elsewhere how many faults the rest of the pack then has
/// @param cases how many answers worked cases expect; 0 while they cannot be tried
/// @param agreeing how many of them are given
record CheckAnswer(List<FaultLine> faults, int elsewhere, int cases, int agreeing) {

    /// A fault with its place in the table.
    record FaultLine(@Nullable String rule, @Nullable String column, String sentence) {}
}
