package org.nengxia.exchange.cell;

import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.read.Cell;

/// The number of a record, its own or another's.
record NumberOfRecord(int longest) implements CellReader {

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        String words = Plain.words(cell, spot);
        if (words == null || words.isEmpty()) {
            return null;
        }
        String number = Cleaning.halfWidth(words, spot);
        if (number.length() > longest) {
            spot.fault("cell.tooLong", number, longest);
            return null;
        }
        return number;
    }
}
