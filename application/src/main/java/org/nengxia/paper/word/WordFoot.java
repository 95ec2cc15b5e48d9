package org.nengxia.paper.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.nengxia.paper.Head;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Signature;
import org.nengxia.paper.text.PlainText;
import org.nengxia.paper.text.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// What ends a paper in Word (版记, a table at the foot of the last page) and what stands below every
/// page.
final class WordFoot {
    private static final int INSET = 280;
    private static final Look LINE = Look.SMALL;
    private static final Look NUMBER = LINE.in("宋体");
    private static final Look CODE =
            new Look(Look.FANGSONG, 18, ParagraphAlignment.LEFT, 280, 0, 0, 0, false, false);
    private final XWPFDocument document;
    private final OfficialPaper paper;
    private final Wording wording;

    WordFoot(XWPFDocument document, OfficialPaper paper, Wording wording) {
        this.document = document;
        this.paper = paper;
        this.wording = wording;
    }

    void write() {
        boolean copies = !paper.copies().isEmpty();
        boolean printed = paper.head() == Head.DOCUMENT && paper.signature().isPresent();
        int rows = (copies ? 1 : 0) + (printed ? 1 : 0);
        if (rows > 0) {
            XWPFTable table = table(rows);
            if (copies) {
                copies(table.getRow(0).getCell(0).addParagraph());
            }
            if (printed) {
                printed(table.getRow(rows - 1).getCell(0).addParagraph());
            }
        }
        Grid.apart(document, 20);
        pages();
    }

    private XWPFTable table(int rows) {
        XWPFTable table = Grid.of(document, rows, new int[] {Pen.WIDTH});
        table.removeBorders();
        table.setCellMargins(40, INSET, 40, INSET);
        if (paper.head() != Head.LETTER && paper.head() != Head.RECORD) {
            Grid.ruled(table, 8, 6);
        }
        Grid.sink(table);
        return table;
    }

    private void copies(XWPFParagraph line) {
        Pen.dress(line, LINE);
        int label = 3 * INSET;
        line.setIndentationLeft(label);
        line.setIndentationHanging(label);
        Pen.say(line, oneLine(wording.copies(paper.copies())), LINE);
    }

    private void printed(XWPFParagraph line) {
        Signature signature = paper.signature().orElseThrow();
        Pen.dress(line, LINE);
        Pen.stop(line, STTabJc.RIGHT, Pen.WIDTH - 2 * INSET, false);
        Pen.say(line, oneLine(signature.organ()), LINE);
        line.createRun().addTab();
        Pen.say(line, wording.printed(signature.date()), LINE);
    }

    private static String oneLine(String text) {
        return PlainText.of(text).replace('\n', ' ');
    }

    /// Page numbers on the right of odd and the left of even pages, the code across from them.
    private void pages() {
        foot(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), true, true);
        foot(document.createFooter(HeaderFooterType.EVEN).createParagraph(), false, true);
        if (paper.head() == Head.LETTER) {
            XWPFFooter first = document.createFooter(HeaderFooterType.FIRST);
            foot(first.createParagraph(), true, false);
            XWPFParagraph line = first.createParagraph();
            Pen.dress(line, CODE);
            WordHead.ruleBeyond(line, STBorder.THIN_THICK_SMALL_GAP);
        }
    }

    private void foot(XWPFParagraph paragraph, boolean odd, boolean numbered) {
        Pen.dress(paragraph, CODE);
        Pen.stop(paragraph, STTabJc.RIGHT, odd ? Pen.WIDTH - INSET : Pen.WIDTH, false);
        if (odd) {
            code(paragraph);
        } else {
            paragraph.setIndentationLeft(INSET);
        }
        if (odd && numbered) {
            paragraph.createRun().addTab();
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
        paper.code().map(wording::check).ifPresent(it -> Pen.say(paragraph, oneLine(it), CODE));
    }

    private static void number(XWPFParagraph paragraph) {
        Pen.say(paragraph, "— ", NUMBER);
        Pen.say(paragraph, "", NUMBER).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Pen.say(paragraph, "", NUMBER).getCTR().addNewInstrText().setStringValue("PAGE");
        Pen.say(paragraph, "", NUMBER)
                .getCTR()
                .addNewFldChar()
                .setFldCharType(STFldCharType.SEPARATE);
        Pen.say(paragraph, "1", NUMBER);
        Pen.say(paragraph, "", NUMBER).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        Pen.say(paragraph, " —", NUMBER);
    }
}
