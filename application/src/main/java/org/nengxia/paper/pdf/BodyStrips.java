package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.paper.Block;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Signature;
import org.nengxia.paper.text.Numbering;
import org.nengxia.paper.text.Wording;
import org.nengxia.paper.type.Line;
import org.nengxia.paper.type.Measure;
import org.nengxia.paper.type.Measure.Align;
import org.nengxia.paper.type.Style;
import org.nengxia.paper.type.Typeface;

/// The body of a paper and its signature (主体).
final class BodyStrips {
    private static final double INDENT = 2 * Area.CELL;
    private final Setting setting;
    private final Wording wording;
    private final Numbering numbering;
    private final List<Strip> strips = new ArrayList<>();

    BodyStrips(Setting setting, OfficialPaper paper, Wording wording) {
        this.setting = setting;
        this.wording = wording;
        this.numbering = new Numbering(paper.language());
    }

    List<Strip> strips(OfficialPaper paper) throws IOException {
        for (Block block : paper.body()) {
            add(block);
        }
        if (paper.signature().isPresent()) {
            sign(paper.signature().get());
        }
        return strips;
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph.text(), Typeface.FANGSONG);
            case Block.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    paragraph(numbering.item(i + 1) + items.items().get(i), Typeface.FANGSONG);
                }
            }
            case Block.Facts facts -> strips.addAll(table().facts(facts));
            case Block.Table table -> strips.addAll(table().table(table));
            case Block.SignatureLines places -> {
                for (String label : places.labels()) {
                    place(label);
                }
            }
        }
    }

    private TableStrips table() {
        return new TableStrips(setting, wording);
    }

    private void heading(Block.Heading heading) throws IOException {
        Typeface face =
                switch (heading.level()) {
                    case 1 -> Typeface.HEI;
                    case 2 -> Typeface.KAI;
                    default -> Typeface.FANGSONG;
                };
        int begin = strips.size();
        paragraph(numbering.heading(heading.level()) + heading.text(), face);
        for (int i = begin; i < strips.size(); i++) {
            strips.set(i, strips.get(i).keptWithNext());
        }
    }

    private void paragraph(String text, Typeface face) throws IOException {
        Measure measure = new Measure(Area.WIDTH, INDENT, 0, Align.JUSTIFIED);
        for (Line line : setting.lines(text, setting.body(face), measure)) {
            strips.add(Strip.of(line));
        }
    }

    /// A label, a rule to sign on, and room for the day.
    private void place(String label) throws IOException {
        Style style = setting.body(Typeface.FANGSONG);
        Line day = setting.line(wording.dayByHand(), style);
        double dayAt = Area.WIDTH - day.width();
        Line name = setting.fitted(wording.signHere(label), style, dayAt - INDENT - 5 * Area.CELL);
        double from = INDENT + name.width();
        double y = Area.BODY + 2;
        List<Mark> marks =
                List.of(
                        new Mark.Text(INDENT, 0, name, false),
                        new Mark.Rule(from, y, dayAt, y, 0.7, false),
                        new Mark.Text(dayAt, 0, day, false));
        strips.add(Strip.empty(0.5));
        strips.add(new Strip(Area.PITCH, marks, true, false, null));
    }

    /// The day four characters from the right edge, the organ above it in its middle (7.3.5); never
    /// alone on a page.
    private void sign(Signature signature) throws IOException {
        for (int i = Math.max(0, strips.size() - 2); i < strips.size(); i++) {
            strips.set(i, strips.get(i).keptWithNext());
        }
        Style style = setting.body(Typeface.FANGSONG);
        Line day = setting.line(wording.date(signature.date()), style);
        Line organ = setting.fitted(signature.organ(), style, Area.WIDTH);
        double dayAt = Area.WIDTH - 4 * Area.CELL - day.width();
        double middle = dayAt + day.width() / 2;
        double organAt = Math.clamp(middle - organ.width() / 2, 0, Area.WIDTH - organ.width());
        strips.add(Strip.empty(2));
        strips.add(signed(new Mark.Text(organAt, 0, organ, false), true));
        strips.add(signed(new Mark.Text(dayAt, 0, day, false), false));
    }

    private static Strip signed(Mark mark, boolean withNext) {
        return new Strip(Area.PITCH, List.of(mark), true, withNext, null);
    }
}
