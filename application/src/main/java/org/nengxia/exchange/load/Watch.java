package org.nengxia.exchange.load;

/// Who is told how far the loading of a file has come.
public interface Watch {

    /// So many rows of that sheet are read.
    void reading(String sheet, long rows);

    /// The rows of that register are being compared with what is there.
    void checking(String register);

    /// The rows of that register are being written.
    void writing(String register);
}
