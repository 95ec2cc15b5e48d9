package org.nengxia.paper.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.paper.text.PlainText;
import org.nengxia.paper.type.Measure.Align;

/// Sets text into lines.
public final class Typesetter {
    private static final double WIDEST_GAP = 0.5;
    private final Fonts fonts;

    /// Sets with these fonts.
    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The lines of a text; each line feed begins a new paragraph. There is always one line.
    public List<Line> lines(String text, Style style, Measure measure) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : PlainText.of(text).split("\n", -1)) {
            paragraph(fonts.glyphs(paragraph.strip(), style), style, measure, lines);
        }
        return lines;
    }

    /// The text on one line, however wide that is.
    public Line line(String text, Style style) throws IOException {
        String one = PlainText.of(text).replace('\n', ' ');
        List<Glyph> glyphs = fonts.glyphs(one, style);
        return placed(glyphs, style, new Measure(width(glyphs), 0, 0, Align.LEFT), 0, true);
    }

    private static void paragraph(
            List<Glyph> glyphs, Style style, Measure measure, List<Line> lines) {
        int begin = 0;
        double indent = measure.first();
        do {
            int end = end(glyphs, begin, measure.width() - indent);
            boolean last = end == glyphs.size();
            lines.add(placed(trimmed(glyphs.subList(begin, end)), style, measure, indent, last));
            begin = end;
            indent = measure.rest();
        } while (begin < glyphs.size());
    }

    /// Where the line that begins here ends: at the last allowed place within the room, or, where
    /// there is none, wherever the room ends.
    private static int end(List<Glyph> glyphs, int begin, double room) {
        double used = 0;
        int allowed = -1;
        for (int i = begin; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > begin && Breaking.allowed(glyphs, i)) {
                allowed = i;
            }
            double needed = Breaking.hangs(glyph) ? glyph.width() / 2 : glyph.width();
            if (glyph.codePoint() != ' ' && used + needed > room + 0.01) {
                return allowed > 0 ? allowed : Math.max(i, begin + 1);
            }
            used += glyph.width();
        }
        return glyphs.size();
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        int end = glyphs.size();
        while (end > 0 && glyphs.get(end - 1).codePoint() == ' ') {
            end--;
        }
        return glyphs.subList(0, end);
    }

    private static Line placed(
            List<Glyph> glyphs, Style style, Measure measure, double indent, boolean last) {
        double natural = width(glyphs);
        double room = measure.width() - indent;
        boolean fill = measure.align() == Align.JUSTIFIED && !last;
        double gap = fill ? gap(glyphs, room - natural, style) : 0;
        double x =
                switch (measure.align()) {
                    case JUSTIFIED, LEFT -> indent;
                    case CENTRED -> indent + (room - natural) / 2;
                    case RIGHT -> measure.width() - natural;
                };
        List<Line.Placed> placed = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            placed.add(new Line.Placed(glyphs.get(i), x));
            x += glyphs.get(i).width();
            x += i + 1 < glyphs.size() && stretches(glyphs, i) ? gap : 0;
        }
        return new Line(style, placed, natural);
    }

    /// What is added at each place where room may be added; nothing where that would tear the line.
    private static double gap(List<Glyph> glyphs, double missing, Style style) {
        int places = 0;
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            places += stretches(glyphs, i) ? 1 : 0;
        }
        double gap = places == 0 ? 0 : missing / places;
        return gap > WIDEST_GAP * style.size() ? 0 : gap;
    }

    private static boolean stretches(List<Glyph> glyphs, int place) {
        return Breaking.stretches(glyphs.get(place), glyphs.get(place + 1));
    }

    private static double width(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::width).sum();
    }
}
