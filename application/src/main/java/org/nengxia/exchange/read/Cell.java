package org.nengxia.exchange.read;

import java.time.LocalDate;

/// What stands in one cell, before anybody asks what it should mean.
public sealed interface Cell {

    /// Nothing, or nothing but blanks.
    Cell BLANK = new Blank();

    /// An empty cell.
    record Blank() implements Cell {}

    /// Words as written, blanks included.
    ///
    /// @param inText whether the file format knows nothing but words, as a text file does: then a
    ///   number written as words is no peculiarity
    record Words(String text, boolean inText) implements Cell {}

    /// A number, in the digits of the file; a date only by its looks if it is one at all.
    record Figure(String digits) implements Cell {}

    /// A number that the spreadsheet shows as a day; time of day is left off.
    record Day(LocalDate day) implements Cell {}

    /// Ticked or not.
    record Truth(boolean value) implements Cell {}

    /// Something that is not taken: what kind of thing it is.
    record Unusable(Why why) implements Cell {}

    /// Why a cell is not taken.
    enum Why {
        /// a formula, whose value depends on the program that opens it
        FORMULA,
        /// an error such as `#REF!`
        ERROR,
        /// more characters than `Limits.CELL_CHARACTERS`
        TOO_LONG
    }
}
