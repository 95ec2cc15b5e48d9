package org.nengxia.exchange.load;

import java.util.List;
import java.util.Map;
import org.nengxia.exchange.note.Faults;
import org.nengxia.exchange.note.Notes;
import org.nengxia.exchange.read.Source;
import org.nengxia.exchange.sheet.SheetPlan;

/// One file to load.
///
/// @param plans how its sheets are read
/// @param notes by the sheet's index
/// @param faults of the whole file
/// @param repeated whether the very same file was imported before: then nothing is written
public record Job(
        Source source,
        List<SheetPlan> plans,
        Map<Integer, Notes> notes,
        Faults faults,
        boolean repeated,
        Watch watch) {

    /// The notes on that sheet.
    Notes notesOn(int sheet) {
        Notes found = notes.get(sheet);
        if (found == null) {
            throw new IllegalStateException("no notes on sheet " + sheet);
        }
        return found;
    }

    boolean isFaulty() {
        return faults.total() > 0;
    }
}
