package org.nengxia.paper.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nengxia.paper.Block;
import org.nengxia.paper.text.Wording;

/// Tables of a paper in Word; the head is repeated on each page.
final class WordTables {
    private static final int SMALL_CELL = 280;
    private static final int PADDING = 216;
    private final XWPFDocument document;
    private final Wording wording;

    WordTables(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    void facts(Block.Facts facts) {
        List<List<String>> rows =
                facts.rows().stream().map(row -> List.of(row.label(), row.value())).toList();
        if (rows.isEmpty()) {
            fill(List.of(List.of(wording.none())), new int[] {Pen.WIDTH}, false, false);
            return;
        }
        double label = rows.stream().mapToDouble(row -> Pen.characters(row.get(0))).max().orElse(0);
        int first = (int) Math.min(label * SMALL_CELL + PADDING, Pen.WIDTH * 0.4);
        fill(rows, new int[] {first, Pen.WIDTH - first}, false, true);
    }

    void table(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.head());
        rows.addAll(table.rows());
        if (table.rows().isEmpty()) {
            rows.add(List.of(wording.none()));
        }
        fill(rows, widths(rows, table.head().size()), true, false);
    }

    private static int[] widths(List<List<String>> rows, int columns) {
        double[] wanted = new double[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                wanted[i] = Math.clamp(Pen.characters(row.get(i)), Math.max(2, wanted[i]), 16);
            }
        }
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            wanted[i] = wanted[i] * SMALL_CELL + PADDING;
            sum += wanted[i];
        }
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = (int) (wanted[i] * Pen.WIDTH / sum);
        }
        return widths;
    }

    private void fill(List<List<String>> rows, int[] widths, boolean head, boolean labels) {
        XWPFTable table = Grid.of(document, rows.size(), widths);
        Grid.ruled(table, 4, 4);
        Grid.ruledUpright(table, 4);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(head && r == 0);
            for (int c = 0; c < widths.length; c++) {
                boolean bold = (head && r == 0) || (labels && c == 0);
                List<String> cells = rows.get(r);
                String text = c < cells.size() ? cells.get(c) : "";
                Look look = Look.SMALL.in(bold ? Look.HEI : Look.FANGSONG);
                Pen.write(text, look, row.getCell(c)::addParagraph);
            }
        }
        Grid.apart(document, 160);
    }
}
