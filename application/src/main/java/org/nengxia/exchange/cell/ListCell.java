package org.nengxia.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;

/// Several short words in one cell, stored as an array in the order written.
record ListCell() implements CellReader {
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；\\n]");

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        String words = Plain.words(cell, spot);
        if (words == null || words.isEmpty()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(words, -1)) {
            String word = part.strip();
            if (word.codePointCount(0, word.length()) > LONGEST_NUMBER) {
                spot.fault("cell.tooLong", word, LONGEST_NUMBER);
                return null;
            }
            if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        String usual = String.join("、", parts);
        if (!usual.equals(words)) {
            spot.changed(Change.LIST_STYLE, words, usual);
        }
        return parts.isEmpty() ? null : array(parts);
    }

    private static String array(List<String> parts) {
        StringBuilder array = new StringBuilder("{");
        for (String part : parts) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(part.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
