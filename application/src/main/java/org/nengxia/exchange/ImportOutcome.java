package org.nengxia.exchange;

import java.util.List;
import org.nengxia.kernel.Refusal;

/// What became of one file: all of it was taken, or nothing.
public sealed interface ImportOutcome {

    /// The file's name.
    String file();

    /// All of it was taken.
    ///
    /// @param id of the import, also of the earlier one when the file is the same
    /// @param repeated whether the very same file was imported before: then nothing was changed
    record Imported(String file, long id, boolean repeated, ImportReport report)
            implements ImportOutcome {}

    /// Nothing of it was taken.
    ///
    /// @param refusals why: the first reasons, each with its place in the file
    /// @param total how many reasons there are
    record Refused(String file, List<Refusal> refusals, long total) implements ImportOutcome {}
}
