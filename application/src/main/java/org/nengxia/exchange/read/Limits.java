package org.nengxia.exchange.read;

/// How much one file may hold. A county's largest register stays far below; what lies above is a
/// mistake or an attack, and is refused before it is parsed.
public final class Limits {
    /// Bytes of a file on disk.
    public static final long FILE_BYTES = 100L << 20;

    /// Parts of a workbook's package.
    public static final int PACKAGE_PARTS = 1_000;

    /// Bytes of all parts of a package together, unpacked.
    public static final long UNPACKED_BYTES = 1L << 30;

    /// Bytes of the shared strings of a workbook, as text.
    public static final long SHARED_STRING_BYTES = 256L << 20;

    /// How many times smaller a part may be packed; spreadsheets stay below 40.
    public static final int PACKED_RATIO = 100;

    /// Rows of a sheet that hold something.
    public static final int ROWS = 1_000_000;

    /// Columns of a sheet that hold something.
    public static final int COLUMNS = 200;

    /// Characters of one cell.
    public static final int CELL_CHARACTERS = 10_000;

    /// Sheets of a workbook.
    public static final int SHEETS = 100;

    private Limits() {}
}
