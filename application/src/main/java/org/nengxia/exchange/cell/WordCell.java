package org.nengxia.exchange.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;
import org.nengxia.kernel.Label;

/// One word of a closed list, by its Chinese word; the code is stored.
final class WordCell implements CellReader {
    private final Map<String, String> codes = new HashMap<>();
    private final String allowed;

    WordCell(Map<String, Label> words) {
        words.forEach((code, label) -> codes.put(Cleaning.comparable(label.zh()), code));
        allowed = words.values().stream().map(Label::zh).collect(Collectors.joining("、"));
    }

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        String word = Plain.words(cell, spot);
        if (word == null || word.isEmpty()) {
            return null;
        }
        String code = codes.get(word);
        if (code != null) {
            return code;
        }
        String comparable = Cleaning.comparable(word);
        code = codes.get(comparable);
        if (code == null) {
            spot.fault("cell.unknownWord", word, allowed);
        } else {
            spot.changed(Change.BLANKS_INSIDE, word, comparable);
        }
        return code;
    }
}
