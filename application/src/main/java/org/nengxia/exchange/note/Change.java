package org.nengxia.exchange.note;

/// What was written differently and is stored in one way. Each is counted and reported: nothing is
/// changed in silence.
public enum Change {
    /// Blanks before or after the text.
    TRIMMED,
    /// Characters that nobody sees, such as a zero-width space.
    INVISIBLE,
    /// Line ends of other systems, and tabs.
    LINE_ENDS,
    /// Blanks that stretch a name of two characters (李　明).
    NAME_STRETCHED,
    /// Full-width digits, letters and signs where half-width ones are meant.
    FULL_WIDTH,
    /// A day in another way of writing than 2003-05-09.
    DAY_STYLE,
    /// A month in another way of writing than 1962-05.
    MONTH_STYLE,
    /// A number that the workbook keeps as text.
    NUMBER_AS_TEXT,
    /// Words that the workbook keeps as a number, a day or a tick.
    TEXT_AS_VALUE,
    /// Separators of thousands and signs of the currency.
    NUMBER_STYLE,
    /// Blanks inside a number of a person or record, or inside a fixed word.
    BLANKS_INSIDE,
    /// A small x at the end of an identity number.
    SMALL_X,
    /// An identity number of 15 digits, as given out until 1999.
    OLD_IDENTITY_NUMBER,
    /// A tick in place of 是 or 否.
    TICK,
    /// Separators of a list other than 、.
    LIST_STYLE,
    /// A row that stands in the file twice, word for word.
    REPEATED_ROW,
    /// A text file in GB18030, read as such.
    GB18030
}
