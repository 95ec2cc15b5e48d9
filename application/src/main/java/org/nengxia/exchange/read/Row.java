package org.nengxia.exchange.read;

import java.util.List;

/// One row of a sheet that holds something.
///
/// @param number as the program that made the file counts, from 1
/// @param cells from column A on; what follows the last one is blank
public record Row(int number, List<Cell> cells) {

    /// The cell of that column, counted from 0.
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
