package org.nengxia.exchange.load;

import java.util.List;
import org.nengxia.exchange.note.Notes;
import org.nengxia.exchange.sheet.Others;
import org.nengxia.exchange.sheet.SheetPlan;

/// What became of a sheet's rows.
///
/// @param rows how many there are
/// @param counts what was done with them
/// @param others what the register has no column for
public record LoadedSheet(
        SheetPlan plan, Notes notes, long rows, Counts counts, List<Others.Other> others) {

    /// What was done with rows.
    ///
    /// @param taken new records
    /// @param corrected records that differed and are now as the file has them
    /// @param same records that were there just so
    /// @param left records of a file imported before that were corrected since, and stay so
    public record Counts(long taken, long corrected, long same, long left) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        /// Rows that are accounted for.
        public long sum() {
            return taken + corrected + same + left;
        }

        Counts withSame(long more) {
            return new Counts(taken, corrected, same + more, left);
        }
    }
}
