package org.nengxia.exchange.read.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Limits;
import org.nengxia.exchange.read.NotTaken;
import org.nengxia.exchange.read.Row;
import org.nengxia.exchange.read.Rows;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the events of one sheet's XML into rows.
final class SheetHandler extends DefaultHandler {
    private final String file;
    private final String sheet;
    private final Function<RawCell, Cell> reading;
    private final Rows rows;
    private final Letters letters = new Letters();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private int taken;
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean inValue;
    private boolean inPhonetic;
    private boolean inlined;

    SheetHandler(String file, String sheet, Function<RawCell, Cell> reading, Rows rows) {
        this.file = file;
        this.sheet = sheet;
        this.reading = reading;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "row" -> {
                row = Digits.whole(attributes.getValue("r"), row + 1);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> inValue = !inlined;
            case "is" -> startInline();
            case "t" -> inValue = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "mergeCell" -> merged(attributes.getValue("ref"));
            default -> {}
        }
    }

    private void startCell(Attributes attributes) {
        column = column(attributes.getValue("r"));
        type = attributes.getValue("t");
        style = Digits.whole(attributes.getValue("s"), -1);
        formula = false;
        inlined = false;
        letters.clear();
    }

    /// A cell's own string is all it says, whatever value an edit left beside it.
    private void startInline() {
        if ("inlineStr".equals(type)) {
            inlined = true;
            letters.clear();
        }
    }

    /// The column of an address such as `BC7`, counted from 0; the next one where there is none.
    private int column(@Nullable String address) {
        int number = 0;
        for (int i = 0; address != null && i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z' || number > Limits.COLUMNS * 26) {
                break;
            }
            number = number * 26 + letter - 'A' + 1;
        }
        return number == 0 ? column + 1 : number - 1;
    }

    private void merged(@Nullable String reference) {
        if (reference != null) {
            try {
                CellRangeAddress area = CellRangeAddress.valueOf(reference);
                rows.merged(
                        new Rows.Area(reference, area.getFirstRow() + 1, area.getLastRow() + 1));
            } catch (IllegalArgumentException _) {
                throw NotTaken.because("file.damaged", file);
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            letters.add(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SafeXml.Enough {
        switch (local) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        Cell cell = reading.apply(new RawCell(type, style, formula, letters));
        if (cell.equals(Cell.BLANK)) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw NotTaken.because("file.tooManyColumns", file, sheet, row, Limits.COLUMNS);
        }
        if (column >= cells.size()) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), Cell.BLANK));
        }
        cells.set(column, cell);
    }

    private void endRow() throws SafeXml.Enough {
        if (cells.isEmpty()) {
            return;
        }
        if (++taken > Limits.ROWS) {
            throw NotTaken.because("file.tooManyRows", file, sheet, Limits.ROWS);
        }
        Row ended = new Row(row, cells);
        cells = new ArrayList<>(cells.size());
        if (!rows.take(ended)) {
            throw new SafeXml.Enough();
        }
    }
}
