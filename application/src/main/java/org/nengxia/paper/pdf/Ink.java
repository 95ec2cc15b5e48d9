package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.nengxia.paper.type.Font;
import org.nengxia.paper.type.Line;

/// Draws marks on the pages of a PDF, embedding of each font what is used.
final class Ink {
    private final PDDocument document;
    private final Map<Font, PDFont> embedded = new HashMap<>();

    Ink(PDDocument document) {
        this.document = document;
    }

    void page(List<Mark> marks) throws IOException {
        PDPage page =
                new PDPage(new PDRectangle((float) Area.PAGE_WIDTH, (float) Area.PAGE_HEIGHT));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Mark mark : marks) {
                draw(mark, content);
            }
        }
    }

    private void draw(Mark mark, PDPageContentStream content) throws IOException {
        switch (mark) {
            case Mark.Rule rule -> {
                content.setStrokingColor(rule.red() ? 1f : 0f, 0f, 0f);
                content.setLineWidth((float) rule.thick());
                content.moveTo(across(rule.x()), up(rule.y()));
                content.lineTo(across(rule.toX()), up(rule.toY()));
                content.stroke();
            }
            case Mark.Text text -> {
                content.setNonStrokingColor(text.red() ? 1f : 0f, 0f, 0f);
                content.beginText();
                for (int from = 0; from < text.line().glyphs().size(); ) {
                    from = run(text, from, content);
                }
                content.endText();
            }
        }
    }

    /// Draws the characters from this place on that share a font; tells where the next ones begin.
    private int run(Mark.Text text, int from, PDPageContentStream content) throws IOException {
        List<Line.Placed> glyphs = text.line().glyphs();
        Line.Placed first = glyphs.get(from);
        double size = text.line().style().size();
        double stretch = first.glyph().stretch();
        float y = up(text.y() + text.line().baseline());
        content.setTextMatrix(
                new Matrix(
                        (float) stretch,
                        0,
                        0,
                        1,
                        across(text.x() + first.x() + first.glyph().shift()),
                        y));
        content.setFont(embedded(first.glyph().font()), (float) size);
        int to = from + 1;
        while (to < glyphs.size() && joins(first, glyphs.get(to))) {
            to++;
        }
        Object[] shown = new Object[2 * (to - from) - 1];
        for (int i = from; i < to; i++) {
            Line.Placed placed = glyphs.get(i);
            shown[2 * (i - from)] = Character.toString(placed.glyph().codePoint());
            if (i + 1 < to) {
                shown[2 * (i - from) + 1] = shift(placed, glyphs.get(i + 1), size * stretch);
            }
        }
        content.showTextWithPositioning(shown);
        return to;
    }

    private static boolean joins(Line.Placed first, Line.Placed next) {
        return next.glyph().font() == first.glyph().font()
                && next.glyph().stretch() == first.glyph().stretch();
    }

    /// How far the next character moves left of where its forerunner ends, in thousandths of an em.
    private static float shift(Line.Placed placed, Line.Placed next, double em) throws IOException {
        double natural = placed.glyph().font().width(placed.glyph().codePoint());
        return (float) Math.rint((natural - (next.x() - placed.x()) / em) * 1000);
    }

    private PDFont embedded(Font font) throws IOException {
        PDFont known = embedded.get(font);
        if (known == null) {
            known = PDType0Font.load(document, font.program(), true);
            embedded.put(font, known);
        }
        return known;
    }

    private static float across(double x) {
        return (float) (Area.LEFT + x);
    }

    private static float up(double y) {
        return (float) (Area.PAGE_HEIGHT - Area.TOP - y);
    }
}
