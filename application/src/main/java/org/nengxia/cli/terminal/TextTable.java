package org.nengxia.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/// A table for a terminal, its columns aligned by the width that characters take there: a Chinese
/// character takes two places.
public final class TextTable {
    private static final String GAP = "  ";

    /// To which side a column leans.
    public enum Side {
        LEFT,
        RIGHT
    }

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    /// A table with a column for each side named.
    public TextTable(Side... sides) {
        this.sides = List.of(sides);
    }

    /// Adds a row, a cell for each column.
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /// The lines of the table, each ended; no blanks at the end of a line.
    public String text() {
        int[] widths = IntStream.range(0, sides.size()).map(this::widest).toArray();
        return rows.stream()
                .map(row -> line(row, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> aligned(row.get(i), widths[i], sides.get(i)))
                .collect(Collectors.joining(GAP));
    }

    private static String aligned(String cell, int width, Side side) {
        String blanks = " ".repeat(width - width(cell));
        return side == Side.LEFT ? cell + blanks : blanks + cell;
    }

    /// The places that a text takes on a terminal.
    public static int width(String text) {
        return Ansi.OFF.new Text(text).getCJKAdjustedLength();
    }
}
