package org.nengxia.exchange;

/// How far an import has come.
///
/// @param file which file
/// @param step what is being done
/// @param part the sheet or register that it is done to
/// @param rows how many rows of the sheet are read, from 0
public record Progress(String file, Step step, String part, long rows) {

    /// What is being done.
    public enum Step {
        /// the rows of a sheet are read
        READING,
        /// they are compared with what is there
        CHECKING,
        /// they are written
        WRITING
    }
}
