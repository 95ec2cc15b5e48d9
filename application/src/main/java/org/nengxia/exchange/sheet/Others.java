package org.nengxia.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Row;

/// What a sheet holds beyond the columns of its register: reported, never dropped in silence.
public final class Others {
    private static final int EXAMPLES_KEPT = 3;
    private static final int LONGEST = 60;
    private final Map<Integer, Other> seen = new TreeMap<>();

    /// Starts with the headers that were not understood, by place.
    public Others(Map<Integer, String> headers) {
        headers.forEach((place, header) -> seen.put(place, new Other(header, 0, List.of())));
    }

    /// A column that was not understood.
    ///
    /// @param header its header, or its letter where it has none
    /// @param cells how many of its cells hold something
    /// @param examples the first of them
    public record Other(String header, long cells, List<String> examples) {}

    void note(Row row, int place) {
        Cell cell = row.at(place);
        if (cell.equals(Cell.BLANK)) {
            return;
        }
        Other other =
                seen.getOrDefault(
                        place, new Other(CellReference.convertNumToColString(place), 0, List.of()));
        List<String> examples = other.examples();
        if (examples.size() < EXAMPLES_KEPT) {
            examples = new ArrayList<>(examples);
            examples.add(shown(cell));
        }
        seen.put(place, new Other(other.header(), other.cells() + 1, examples));
    }

    private static String shown(Cell cell) {
        String text =
                switch (cell) {
                    case Cell.Blank _ -> "";
                    case Cell.Words(String words, boolean _) -> words.strip();
                    case Cell.Figure(String digits) -> digits;
                    case Cell.Day(var day) -> day.toString();
                    case Cell.Truth(boolean value) -> value ? "是" : "否";
                    case Cell.Unusable(var why) -> why.name();
                };
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /// The columns that were not understood, in order.
    public List<Other> all() {
        return List.copyOf(seen.values());
    }
}
