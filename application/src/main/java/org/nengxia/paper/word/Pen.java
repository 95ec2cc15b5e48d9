package org.nengxia.paper.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nengxia.paper.text.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/// Writes paragraphs in a look.
final class Pen {
    static final int CELL = 316;
    static final int WIDTH = 8844;
    private static final String LATIN = "Times New Roman";

    private Pen() {}

    /// The text as paragraphs, a new one at each line feed.
    static List<XWPFParagraph> write(String text, Look look, Supplier<XWPFParagraph> paragraphs) {
        List<XWPFParagraph> written = new ArrayList<>();
        for (String part : PlainText.of(text).split("\n", -1)) {
            XWPFParagraph paragraph = paragraphs.get();
            dress(paragraph, written.isEmpty() ? look : look.after(0));
            say(paragraph, part.strip(), look);
            written.add(paragraph);
        }
        return written;
    }

    /// Words at the end of a paragraph.
    static XWPFRun say(XWPFParagraph paragraph, String text, Look look) {
        XWPFRun run = paragraph.createRun();
        if (!text.isEmpty()) {
            run.setText(text);
        }
        dress(run.getCTR().addNewRPr(), look, isLatin(text) ? LATIN : look.font());
        return run;
    }

    /// Words that hold no Chinese character are in a Latin font, and so are their quotation marks.
    static void dress(CTRPr properties, Look look, String latin) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setEastAsia(look.font());
        fonts.setCs(look.font());
        if (!latin.equals(LATIN)) {
            fonts.setHint(STHint.EAST_ASIA);
        }
        if (look.red()) {
            properties.addNewColor().setVal("FF0000");
        }
        properties.addNewSz().setVal(BigInteger.valueOf(look.size()));
        properties.addNewSzCs().setVal(BigInteger.valueOf(look.size()));
    }

    static void dress(XWPFParagraph paragraph, Look look) {
        paragraph.setAlignment(look.align());
        paragraph.setSpacingBefore(look.before());
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(look.pitch() / 20.0, LineSpacingRule.EXACT);
        if (look.withNext()) {
            paragraph.setKeepNext(true);
        }
        if (look.first() > 0) {
            paragraph.setIndentationFirstLine(look.first() * CELL);
            CTPPr properties = paragraph.getCTP().getPPr();
            properties.getInd().setFirstLineChars(BigInteger.valueOf(look.first() * 100L));
        }
        if (look.right() > 0) {
            paragraph.setIndentationRight(look.right());
        }
    }

    /// A stop for tabs, with a rule that leads to it if asked for.
    static void stop(XWPFParagraph paragraph, STTabJc.Enum kind, int at, boolean ruled) {
        CTPPr properties = paragraph.getCTP().getPPr();
        CTTabs tabs = properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs();
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(kind);
        stop.setPos(BigInteger.valueOf(at));
        if (ruled) {
            stop.setLeader(STTabTlc.UNDERSCORE);
        }
    }

    private static boolean isLatin(String text) {
        return text.codePoints().noneMatch(it -> it >= 0x2E80);
    }

    /// How wide a text is in characters: Chinese ones count one, others a half.
    static double characters(String text) {
        return text.codePoints().mapToDouble(it -> it >= 0x2E80 ? 1 : 0.5).sum();
    }
}
