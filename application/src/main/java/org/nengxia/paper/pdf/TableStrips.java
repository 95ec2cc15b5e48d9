package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.paper.Block;
import org.nengxia.paper.text.Wording;
import org.nengxia.paper.type.Line;
import org.nengxia.paper.type.Measure;
import org.nengxia.paper.type.Measure.Align;
import org.nengxia.paper.type.Style;
import org.nengxia.paper.type.Typeface;

/// Tables in 4号, ruled; a row higher than a page is divided between lines.
final class TableStrips {
    private static final double PITCH = 20;
    private static final double PADDING = 4;
    private static final double RULE = 0.5;
    private static final int LINES_OF_A_STRIP = 20;
    private static final double[] WHOLE = {Area.WIDTH};
    private final Setting setting;
    private final Wording wording;

    TableStrips(Setting setting, Wording wording) {
        this.setting = setting;
        this.wording = wording;
    }

    List<Strip> facts(Block.Facts facts) throws IOException {
        List<List<String>> rows =
                facts.rows().stream().map(row -> List.of(row.label(), row.value())).toList();
        if (rows.isEmpty()) {
            return spaced(row(none(), WHOLE, null));
        }
        double label = 0;
        for (Block.Row row : facts.rows()) {
            label = Math.max(label, setting.line(row.label(), style(Typeface.HEI)).width());
        }
        double first = Math.min(label + 2 * PADDING, Area.WIDTH * 0.4);
        double[] widths = {first, Area.WIDTH - first};
        List<Strip> strips = new ArrayList<>();
        for (List<String> row : rows) {
            strips.addAll(row(cells(row, 1), widths, null));
        }
        return spaced(strips);
    }

    List<Strip> table(Block.Table table) throws IOException {
        double[] widths = widths(table);
        List<Strip> head = row(cells(table.head(), widths.length), widths, null);
        Strip top = head.getFirst();
        List<Strip> strips = new ArrayList<>();
        head.forEach(strip -> strips.add(strip.keptWithNext()));
        if (table.rows().isEmpty()) {
            strips.addAll(row(none(), WHOLE, top));
        }
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>(row);
            cells.addAll(Collections.nCopies(table.head().size() - row.size(), ""));
            strips.addAll(row(cells(cells, 0), widths, top));
        }
        return spaced(strips);
    }

    /// Room for the widest line of each column, at most a half of the whole; then stretched or
    /// pressed to the whole.
    private double[] widths(Block.Table table) throws IOException {
        double[] widths = new double[table.head().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = setting.line(table.head().get(i), style(Typeface.HEI)).width();
        }
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                double wide = setting.line(row.get(i), style(Typeface.FANGSONG)).width();
                widths[i] = Math.max(widths[i], wide);
            }
        }
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.clamp(widths[i], 2 * Setting.SMALL, Area.WIDTH / 2) + 2 * PADDING;
            sum += widths[i];
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= Area.WIDTH / sum;
        }
        return widths;
    }

    /// A row's texts, the first of them in 黑体.
    private List<Cell> cells(List<String> texts, int bold) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Typeface face = i < bold ? Typeface.HEI : Typeface.FANGSONG;
            cells.add(new Cell(texts.get(i), style(face)));
        }
        return cells;
    }

    private List<Cell> none() {
        return cells(List.of(wording.none()), 0);
    }

    private record Cell(String text, Style style) {}

    private List<Strip> row(List<Cell> cells, double[] widths, @Nullable Strip head)
            throws IOException {
        List<List<Line>> columns = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            Measure room = Measure.of(widths[i] - 2 * PADDING, Align.LEFT);
            columns.add(setting.lines(cells.get(i).text(), cells.get(i).style(), room));
            most = Math.max(most, columns.getLast().size());
        }
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < most; from += LINES_OF_A_STRIP) {
            strips.add(part(columns, from, Math.min(most, from + LINES_OF_A_STRIP), widths, head));
        }
        return strips;
    }

    private static Strip part(
            List<List<Line>> columns, int from, int to, double[] widths, @Nullable Strip head) {
        double height = (to - from) * PITCH + PADDING;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(0, 0, Area.WIDTH, 0, RULE, false));
        marks.add(new Mark.Rule(0, height, Area.WIDTH, height, RULE, false));
        marks.add(new Mark.Rule(0, 0, 0, height, RULE, false));
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            List<Line> lines = columns.get(i);
            for (int line = from; line < Math.min(to, lines.size()); line++) {
                double y = PADDING / 2 + (line - from) * PITCH + (PITCH - Setting.SMALL) / 2;
                marks.add(new Mark.Text(x + PADDING, y, lines.get(line), false));
            }
            x += widths[i];
            marks.add(new Mark.Rule(x, 0, x, height, RULE, false));
        }
        return new Strip(height, marks, false, false, head);
    }

    private static List<Strip> spaced(List<Strip> strips) {
        List<Strip> spaced = new ArrayList<>(strips);
        spaced.add(new Strip(PADDING * 2, List.of(), false, false, null));
        return spaced;
    }

    private Style style(Typeface face) {
        return setting.style(face, Setting.SMALL);
    }
}
