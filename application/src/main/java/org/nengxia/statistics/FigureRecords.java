package org.nengxia.statistics;

import java.util.List;

/// A figure opened: its value, and a part of the records that it was counted from.
///
/// @param total how many records there are; more than the value where a person or unit has several
/// @param rows the part asked for
public record FigureRecords(FigureValue value, long total, List<FigureRecord> rows) {

    /// Keeps its own copy of the rows.
    public FigureRecords {
        rows = List.copyOf(rows);
    }
}
