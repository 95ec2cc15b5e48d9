package org.nengxia.statistics;

import java.util.Optional;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Period;

/// A figure, as the catalogue defines it and for the days it is counted over.
///
/// @param id the key in files and addresses, such as `inspection.count.2003`
/// @param definition what is counted, over which dates, and what is not
/// @param unit what its number counts, such as persons
/// @param mission the row of MISSION that it answers
/// @param inferred why the source does not give this figure itself; empty when it does
/// @param period the days it covers: those asked for, or the year or quarter of them that it is
///   about
public record Figure(
        String id,
        Label label,
        Label definition,
        Label unit,
        String mission,
        Optional<Label> inferred,
        Period period) {}
