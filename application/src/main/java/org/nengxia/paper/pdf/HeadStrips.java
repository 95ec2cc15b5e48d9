package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.text.Wording;
import org.nengxia.paper.type.Line;
import org.nengxia.paper.type.Measure;
import org.nengxia.paper.type.Measure.Align;
import org.nengxia.paper.type.Style;
import org.nengxia.paper.type.Typeface;

/// The head of a paper (版头), its title and whom it addresses.
final class HeadStrips {
    private static final double TITLE_PITCH = 34;
    private static final double GAP = 4 * Area.MM;
    private static final double DOUBLE_LINE = 170 * Area.MM;
    private final Setting setting;
    private final OfficialPaper paper;

    HeadStrips(Setting setting, OfficialPaper paper) {
        this.setting = setting;
        this.paper = paper;
    }

    List<Strip> strips(Wording wording) throws IOException {
        List<Strip> strips = new ArrayList<>();
        strips.add(mark());
        strips.addAll(title());
        strips.add(Strip.empty(1));
        if (paper.addressee().isPresent()) {
            Measure measure = Measure.of(Area.WIDTH, Align.LEFT);
            String addressee = wording.addressee(paper.addressee().get());
            for (Line line : setting.lines(addressee, setting.body(Typeface.FANGSONG), measure)) {
                strips.add(Strip.of(line).keptWithNext());
            }
        }
        return strips;
    }

    private Strip mark() throws IOException {
        return switch (paper.head()) {
            case DOCUMENT -> document(52);
            case MINUTES -> document(44);
            case LETTER -> letter();
            case NOTICE -> notice();
            case RECORD -> record();
        };
    }

    /// Mark 35 mm below the upper edge, number two empty lines below it, red line 4 mm below that.
    private Strip document(double size) throws IOException {
        List<Mark> marks = new ArrayList<>();
        double y = 35 * Area.MM;
        y += organ(size, y, marks) + 2 * (Area.PITCH - Area.BODY) + Area.BODY;
        if (paper.number().isPresent()) {
            Line number = setting.line(paper.number().get(), setting.body(Typeface.FANGSONG));
            y += Area.PITCH - Area.BODY;
            marks.add(new Mark.Text((Area.WIDTH - number.width()) / 2, y, number, false));
            y += Area.BODY;
        }
        y += GAP;
        marks.add(new Mark.Rule(0, y, Area.WIDTH, y, 1.5, true));
        return head(y + 2 * Area.PITCH, marks);
    }

    /// Mark 30 mm below the page's edge, double lines of 170 mm 4 mm below it and 20 mm above the
    /// lower edge, number at the right.
    private Strip letter() throws IOException {
        List<Mark> marks = new ArrayList<>();
        double y = 30 * Area.MM - Area.TOP;
        y += organ(40, y, marks) + GAP;
        double left = (Area.PAGE_WIDTH - DOUBLE_LINE) / 2 - Area.LEFT;
        double foot = Area.PAGE_HEIGHT - 20 * Area.MM - Area.TOP;
        marks.add(new Mark.Rule(left, y, left + DOUBLE_LINE, y, 2.2, true));
        marks.add(new Mark.Rule(left, y + 3, left + DOUBLE_LINE, y + 3, 0.7, true));
        marks.add(new Mark.Rule(left, foot - 3, left + DOUBLE_LINE, foot - 3, 0.7, true));
        marks.add(new Mark.Rule(left, foot, left + DOUBLE_LINE, foot, 2.2, true));
        return head(numberAtRight(y + 3, marks) + 2 * Area.PITCH, marks);
    }

    private Strip notice() throws IOException {
        List<Mark> marks = new ArrayList<>();
        double y = 10 * Area.MM;
        y += organ(40, y, marks) + GAP;
        marks.add(new Mark.Rule(0, y, Area.WIDTH, y, 1.5, true));
        return head(numberAtRight(y, marks) + 2 * Area.PITCH, marks);
    }

    private Strip record() throws IOException {
        List<Mark> marks = new ArrayList<>();
        Line organ = setting.fitted(paper.organ(), setting.body(Typeface.KAI), Area.WIDTH);
        marks.add(new Mark.Text((Area.WIDTH - organ.width()) / 2, 0, organ, false));
        double y = paper.number().isPresent() ? numberAtRight(Area.BODY, marks) : Area.BODY;
        return head(y + Area.PITCH, marks);
    }

    private double organ(double size, double y, List<Mark> marks) throws IOException {
        Line organ =
                setting.fitted(
                        paper.organ(),
                        setting.style(Typeface.XIAOBIAOSONG, size),
                        0.92 * Area.WIDTH);
        marks.add(new Mark.Text((Area.WIDTH - organ.width()) / 2, y, organ, true));
        return organ.style().size();
    }

    /// The number ends at the right edge, 7/8 of a character below what stands above.
    private double numberAtRight(double above, List<Mark> marks) throws IOException {
        if (paper.number().isEmpty()) {
            return above;
        }
        Line number = setting.line(paper.number().get(), setting.body(Typeface.FANGSONG));
        double y = above + Area.BODY * 7 / 8;
        marks.add(new Mark.Text(Area.WIDTH - number.width(), y, number, false));
        return y + Area.BODY;
    }

    private List<Strip> title() throws IOException {
        List<Strip> strips = new ArrayList<>();
        Style style = setting.style(Typeface.XIAOBIAOSONG, Setting.TITLE);
        for (Line line : setting.balanced(paper.title(), style, Area.WIDTH)) {
            Mark text = new Mark.Text(0, 0, line, false);
            strips.add(new Strip(TITLE_PITCH, List.of(text), false, true, null));
        }
        return strips;
    }

    private static Strip head(double height, List<Mark> marks) {
        return new Strip(height, marks, false, true, null);
    }
}
