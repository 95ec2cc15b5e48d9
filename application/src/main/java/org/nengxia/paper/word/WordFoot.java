package org.nengxia.paper.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nengxia.paper.Head;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Signature;
import org.nengxia.paper.text.PlainText;
import org.nengxia.paper.text.Wording;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// What ends a paper in Word (版记, in a frame at the foot of the last page) and what stands below
/// every page.
final class WordFoot {
    private static final Look LINE = Look.SMALL;
    private static final Look CODE =
            new Look(Look.FANGSONG, 18, ParagraphAlignment.LEFT, 280, 0, 0, 0, false, false);

    /// The frame stands on the page of the paragraph that follows it.
    private static final Look ANCHOR =
            new Look(Look.FANGSONG, 2, ParagraphAlignment.LEFT, 20, 0, 0, 0, false, false);

    private final XWPFDocument document;
    private final OfficialPaper paper;
    private final Wording wording;

    WordFoot(XWPFDocument document, OfficialPaper paper, Wording wording) {
        this.document = document;
        this.paper = paper;
        this.wording = wording;
    }

    void write() {
        List<XWPFParagraph> lines = new ArrayList<>();
        if (!paper.copies().isEmpty()) {
            lines.add(copies());
        }
        if (paper.head() == Head.DOCUMENT && paper.signature().isPresent()) {
            lines.add(printed(paper.signature().get()));
        }
        lines.forEach(WordFoot::frame);
        if (paper.head() != Head.LETTER && paper.head() != Head.RECORD) {
            for (int i = 0; i < lines.size(); i++) {
                rules(lines.get(i), i == 0, i == lines.size() - 1);
            }
        }
        if (!lines.isEmpty()) {
            Pen.write("", ANCHOR, document::createParagraph);
        }
        pages();
    }

    private XWPFParagraph copies() {
        String text = wording.copies(paper.copies()).replace('\n', ' ');
        return Pen.write(text, LINE.rightIn(280), document::createParagraph).getFirst();
    }

    private XWPFParagraph printed(Signature signature) {
        String organ = signature.organ().replace('\n', ' ');
        XWPFParagraph line = Pen.write(organ, LINE, document::createParagraph).getFirst();
        Pen.stop(line, STTabJc.RIGHT, Pen.WIDTH - 280, false);
        line.createRun().addTab();
        Pen.say(line, wording.printed(signature.date()), LINE);
        return line;
    }

    private static void frame(XWPFParagraph line) {
        line.setIndentationLeft(280);
        CTFramePr frame = line.getCTP().getPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(Pen.WIDTH));
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setYAlign(STYAlign.BOTTOM);
    }

    private static void rules(XWPFParagraph line, boolean first, boolean last) {
        CTPBdr borders = line.getCTP().getPPr().addNewPBdr();
        rule(borders.addNewTop(), first ? 8 : 6);
        if (last) {
            rule(borders.addNewBottom(), 8);
        }
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(1));
        border.setColor("000000");
    }

    /// Page numbers on the right of odd and the left of even pages, the code across from them.
    private void pages() {
        document.getSettings().setEvenAndOddHeadings(true);
        foot(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), true, true);
        foot(document.createFooter(HeaderFooterType.EVEN).createParagraph(), false, true);
        if (paper.head() == Head.LETTER) {
            XWPFParagraph first = document.createFooter(HeaderFooterType.FIRST).createParagraph();
            foot(first, true, false);
            WordHead.rule(first, STBorder.THIN_THICK_SMALL_GAP, 24);
        }
    }

    private void foot(XWPFParagraph paragraph, boolean odd, boolean numbered) {
        Pen.dress(paragraph, CODE);
        Pen.stop(paragraph, STTabJc.RIGHT, odd ? Pen.WIDTH - 280 : Pen.WIDTH, false);
        if (odd) {
            code(paragraph);
            paragraph.createRun().addTab();
        } else {
            paragraph.setIndentationLeft(280);
        }
        if (numbered) {
            number(paragraph);
        }
        if (!odd) {
            paragraph.createRun().addTab();
            code(paragraph);
        }
    }

    private void code(XWPFParagraph paragraph) {
        paper.code()
                .map(wording::check)
                .map(PlainText::of)
                .ifPresent(it -> Pen.say(paragraph, it.replace('\n', ' '), CODE));
    }

    private static void number(XWPFParagraph paragraph) {
        Pen.say(paragraph, "— ", LINE);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        Pen.dress(run.addNewRPr(), LINE);
        run.addNewT().setStringValue("1");
        Pen.say(paragraph, " —", LINE);
    }
}
