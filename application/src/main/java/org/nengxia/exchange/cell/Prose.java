package org.nengxia.exchange.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;

/// Words. Kept as written, so that rare characters and the `·` of a name survive; only a name of
/// two characters that blanks stretch to the width of three is closed.
record Prose(int longest) implements CellReader {
    private static final Pattern STRETCHED =
            Pattern.compile("(\\p{IsHan})[\\s\\u3000\\u00a0]+(\\p{IsHan})");
    private static final int LONGEST_STRETCHED = 12;

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        String words = Plain.words(cell, spot);
        if (words == null || words.isEmpty()) {
            return null;
        }
        if (words.codePointCount(0, words.length()) > longest) {
            spot.fault("cell.tooLong", words, longest);
            return null;
        }
        return words.length() > LONGEST_STRETCHED ? words : closed(words, spot);
    }

    private static String closed(String words, Spot spot) {
        Matcher stretched = STRETCHED.matcher(words);
        if (!stretched.matches()) {
            return words;
        }
        String closed = stretched.group(1) + stretched.group(2);
        spot.changed(Change.NAME_STRETCHED, words, closed);
        return closed;
    }
}
