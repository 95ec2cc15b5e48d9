package org.nengxia.exchange.read;

import java.util.List;

/// A file that can be read: its sheets, each as often as wanted.
public interface Source extends AutoCloseable {

    /// The names of its sheets, in order; a text file has one, called as the file is.
    List<String> sheets();

    /// Gives the rows of one sheet, counted from 0, to whoever takes them.
    ///
    /// @throws NotTaken when the sheet breaks a limit or cannot be understood
    void read(int sheet, Rows rows);

    /// What had to be done to read the file at all, as keys: `GB18030`.
    default List<String> peculiarities() {
        return List.of();
    }

    @Override
    void close();
}
