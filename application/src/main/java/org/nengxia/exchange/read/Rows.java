package org.nengxia.exchange.read;

/// Who takes the rows of a sheet.
public interface Rows {

    /// Takes the next row; false when no more are wanted.
    boolean take(Row row);

    /// Cells were merged into one, such as `B3:B5`, told after the last row.
    default void merged(Area area) {}

    /// A rectangle of cells.
    ///
    /// @param text as the spreadsheet writes it
    /// @param firstRow from 1
    /// @param lastRow from 1, included
    record Area(String text, int firstRow, int lastRow) {}
}
