package org.nengxia.shell;

import java.util.List;

/// What a module has to say on every page: the pack in force, the ledger's root, how many records
/// there are.
public interface FrameNotes {

    /// The module's remarks for a signed-in reader; asked for each page, so it must be cheap.
    List<FrameNote> notes();
}
