package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.nengxia.kernel.Language;
import org.nengxia.paper.type.Fonts;
import org.nengxia.paper.type.Line;
import org.nengxia.paper.type.Measure;
import org.nengxia.paper.type.Measure.Align;
import org.nengxia.paper.type.Style;
import org.nengxia.paper.type.Typeface;
import org.nengxia.paper.type.Typesetter;

/// Typesetting in the sizes that GB/T 9704 prescribes.
final class Setting {
    static final double TITLE = 22;
    static final double SMALL = 14;
    private final Typesetter typesetter;
    private final boolean chinese;

    Setting(Fonts fonts, Language language) {
        this.typesetter = new Typesetter(fonts);
        this.chinese = language == Language.ZH;
    }

    /// 3号 in a face, 28 characters on a line.
    Style body(Typeface face) {
        return new Style(face, Area.BODY, Area.CELL, chinese);
    }

    Style style(Typeface face, double size) {
        return Style.of(face, size, chinese);
    }

    List<Line> lines(String text, Style style, Measure measure) throws IOException {
        return typesetter.lines(text, style, measure);
    }

    Line line(String text, Style style) throws IOException {
        return typesetter.line(text, style);
    }

    /// The text on one line, smaller than the style where the room asks for it.
    Line fitted(String text, Style style, double room) throws IOException {
        Line line = line(text, style);
        return line.width() <= room
                ? line
                : line(text, style.sized(style.size() * room / line.width()));
    }

    /// Lines in the middle, about equally long and no more of them than needed: no title ends in a
    /// line of one word.
    List<Line> balanced(String text, Style style, double room) throws IOException {
        List<Line> lines = lines(text, style, Measure.of(room, Align.CENTRED));
        for (double less = style.size() / 2; less < room / 2; less += style.size() / 2) {
            Measure narrower = new Measure(room - less, less, less, Align.CENTRED);
            List<Line> tried = lines(text, style, narrower);
            if (tried.size() > lines.size()) {
                break;
            }
            lines = tried;
        }
        return lines;
    }
}
