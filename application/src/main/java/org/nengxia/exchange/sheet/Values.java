package org.nengxia.exchange.sheet;

import org.jspecify.annotations.Nullable;

/// Who takes the values of a row, as the database writes them, in the order of the register's
/// fields; nothing where there is none.
public interface Values {

    /// Takes one row of one sheet.
    void take(int sheet, int row, @Nullable String[] values);
}
