package org.nengxia.paper.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nengxia.paper.Head;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.text.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// The head, title and addressee of a paper in Word.
final class WordHead {
    private static final int MM_35 = 1984;
    private static final int OUTSIDE = 397;
    private final XWPFDocument document;
    private final OfficialPaper paper;

    WordHead(XWPFDocument document, OfficialPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    void write(Wording wording) {
        switch (paper.head()) {
            case DOCUMENT -> centred(104);
            case MINUTES -> centred(88);
            case LETTER, NOTICE -> right();
            case RECORD -> plain();
        }
        title();
        Look empty = Look.BODY.keptWithNext();
        Pen.write("", empty, document::createParagraph);
        paper.addressee()
                .ifPresent(name ->
                        Pen.write(
                                wording.addressee(name),
                                empty.aligned(ParagraphAlignment.LEFT),
                                document::createParagraph));
    }

    private void centred(int size) {
        XWPFParagraph last = mark(size, MM_35);
        if (paper.number().isPresent()) {
            Look look = Look.BODY.aligned(ParagraphAlignment.CENTER).keptWithNext();
            Look below = look.after(2 * Look.PITCH);
            last = last(Pen.write(paper.number().get(), below, document::createParagraph));
        }
        rule(last, STBorder.SINGLE, 12);
    }

    private void right() {
        boolean letter = paper.head() == Head.LETTER;
        XWPFParagraph mark = mark(80, letter ? 0 : 567);
        if (letter) {
            ruleBeyond(mark, STBorder.THICK_THIN_SMALL_GAP);
        } else {
            rule(mark, STBorder.SINGLE, 12);
        }
        numberAtRight();
    }

    private void plain() {
        Look look = Look.BODY.in(Look.KAI).aligned(ParagraphAlignment.CENTER).keptWithNext();
        Pen.write(paper.organ(), look, document::createParagraph);
        numberAtRight();
    }

    private void numberAtRight() {
        Look look = Look.BODY.aligned(ParagraphAlignment.RIGHT).keptWithNext();
        paper.number().ifPresent(it -> Pen.write(it, look.after(140), document::createParagraph));
    }

    private XWPFParagraph mark(int size, int before) {
        double fitting = 2 * 0.92 * Pen.WIDTH / 20 / Math.max(1, Pen.characters(paper.organ()));
        Look look = Look.mark((int) Math.min(size, fitting)).after(before);
        return last(Pen.write(paper.organ(), look, document::createParagraph));
    }

    private void title() {
        Look look = Look.TITLE.after(paper.head() == Head.RECORD ? 300 : 2 * Look.PITCH);
        Pen.write(paper.title(), look, document::createParagraph);
    }

    /// A red rule 4 mm below the paragraph.
    private static void rule(XWPFParagraph paragraph, STBorder.Enum kind, int eighths) {
        CTPPr properties = paragraph.getCTP().getPPr();
        CTBorder border =
                (properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr())
                        .addNewBottom();
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(11));
        border.setColor("FF0000");
    }

    /// A red double line of 170 mm, 7 mm beyond the type area on each side.
    static void ruleBeyond(XWPFParagraph paragraph, STBorder.Enum kind) {
        rule(paragraph, kind, 24);
        paragraph.setIndentationLeft(-OUTSIDE);
        paragraph.setIndentationRight(-OUTSIDE);
    }

    private static XWPFParagraph last(List<XWPFParagraph> paragraphs) {
        return paragraphs.getLast();
    }
}
