package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.paper.Head;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Signature;
import org.nengxia.paper.text.Wording;
import org.nengxia.paper.type.Line;
import org.nengxia.paper.type.Measure;
import org.nengxia.paper.type.Measure.Align;
import org.nengxia.paper.type.Style;
import org.nengxia.paper.type.Typeface;

/// What ends a paper (版记): who gets copies; in a document also who printed it and when.
final class FootStrip {
    private static final double PITCH = 24;
    private static final double THICK = 1;
    private static final double THIN = 0.7;
    private final Setting setting;
    private final Wording wording;
    private final List<Mark> marks = new ArrayList<>();
    private double height;

    FootStrip(Setting setting, Wording wording) {
        this.setting = setting;
        this.wording = wording;
    }

    Strip of(OfficialPaper paper) throws IOException {
        boolean ruled = paper.head() != Head.LETTER && paper.head() != Head.RECORD;
        if (!paper.copies().isEmpty()) {
            rule(ruled, THICK);
            copies(paper.copies());
        }
        if (paper.head() == Head.DOCUMENT && paper.signature().isPresent()) {
            rule(ruled, paper.copies().isEmpty() ? THICK : THIN);
            printed(paper.signature().get());
        }
        if (!marks.isEmpty()) {
            rule(ruled, THICK);
        }
        return new Strip(height, marks, false, false, null);
    }

    private void rule(boolean ruled, double thick) {
        if (ruled) {
            marks.add(new Mark.Rule(0, height, Area.WIDTH, height, thick, false));
        }
    }

    private void copies(List<String> organs) throws IOException {
        double label = 4 * Setting.SMALL;
        Measure measure = new Measure(Area.WIDTH - Setting.SMALL, Setting.SMALL, label, Align.LEFT);
        for (Line line : setting.lines(wording.copies(organs), style(), measure)) {
            text(0, line);
            height += PITCH;
        }
    }

    private void printed(Signature signature) throws IOException {
        Line day = setting.line(wording.printed(signature.date()), style());
        double dayAt = Area.WIDTH - Setting.SMALL - day.width();
        text(Setting.SMALL, setting.fitted(signature.organ(), style(), dayAt - 2 * Setting.SMALL));
        text(dayAt, day);
        height += PITCH;
    }

    private void text(double x, Line line) {
        marks.add(new Mark.Text(x, height + (PITCH - Setting.SMALL) / 2, line, false));
    }

    private Style style() {
        return setting.style(Typeface.FANGSONG, Setting.SMALL);
    }
}
