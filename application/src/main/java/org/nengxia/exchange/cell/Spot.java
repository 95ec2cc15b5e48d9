package org.nengxia.exchange.cell;

import org.apache.poi.ss.util.CellReference;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.note.Notes;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Limits;

/// Where a cell stands, and whom to tell about it.
///
/// @param row from 1
/// @param index of the column, from 0
/// @param column its header in the file
public record Spot(Notes notes, int row, int index, String column) {

    /// The value is refused.
    void fault(String key, String value, Object... more) {
        notes.fault(key, row, column, value, more);
    }

    /// The value is doubtful, but taken.
    void warning(String key, String value, Object... more) {
        notes.warning(key, row, column, value, more);
    }

    /// The value is stored otherwise than written.
    void changed(Change change, String before, String after) {
        notes.changed(change, row, column, before, after);
    }

    /// The address as the spreadsheet shows it, such as D7.
    String address() {
        return CellReference.convertNumToColString(index) + row;
    }

    /// What stands there is nothing that can be taken.
    void unusable(Cell.Why why) {
        switch (why) {
            case FORMULA -> fault("cell.formula", "", address());
            case ERROR -> fault("cell.error", "", address());
            case TOO_LONG -> fault("cell.tooLong", "", Limits.CELL_CHARACTERS);
        }
    }
}
