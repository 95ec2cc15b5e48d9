package org.nengxia.paper.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nengxia.paper.Block;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Signature;
import org.nengxia.paper.text.Numbering;
import org.nengxia.paper.text.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The body and the signature of a paper in Word.
final class WordBody {
    private static final int LINE_TO_SIGN = 5200;
    private final XWPFDocument document;
    private final Wording wording;
    private final Numbering numbering;

    WordBody(XWPFDocument document, OfficialPaper paper, Wording wording) {
        this.document = document;
        this.wording = wording;
        this.numbering = new Numbering(paper.language());
    }

    void write(OfficialPaper paper) {
        paper.body().forEach(this::add);
        paper.signature().ifPresent(this::sign);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> say(paragraph.text(), Look.BODY);
            case Block.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    say(numbering.item(i + 1) + items.items().get(i), Look.BODY);
                }
            }
            case Block.Facts facts -> new WordTables(document, wording).facts(facts);
            case Block.Table table -> new WordTables(document, wording).table(table);
            case Block.SignatureLines places -> places.labels().forEach(this::place);
        }
    }

    private void heading(Block.Heading heading) {
        String face =
                switch (heading.level()) {
                    case 1 -> Look.HEI;
                    case 2 -> Look.KAI;
                    default -> Look.FANGSONG;
                };
        String text = numbering.heading(heading.level()) + heading.text();
        Pen.write(text, Look.BODY.in(face).keptWithNext(), document::createParagraph)
                .forEach(it -> it.setStyle("Heading" + heading.level()));
    }

    private void say(String text, Look look) {
        Pen.write(text, look, document::createParagraph);
    }

    private void place(String label) {
        Look look = Look.BODY.aligned(ParagraphAlignment.LEFT).after(Look.PITCH / 2);
        String text = wording.signHere(label).replace('\n', ' ');
        XWPFParagraph paragraph = Pen.write(text, look, document::createParagraph).getFirst();
        paragraph.setIndentationLeft(2 * Pen.CELL);
        Pen.stop(paragraph, STTabJc.LEFT, LINE_TO_SIGN, true);
        Pen.stop(paragraph, STTabJc.RIGHT, Pen.WIDTH, false);
        paragraph.createRun().addTab();
        paragraph.createRun().addTab();
        Pen.say(paragraph, wording.dayByHand(), look);
    }

    /// The day four characters from the right edge, the organ above it in its middle.
    private void sign(Signature signature) {
        String day = wording.date(signature.date());
        Look look = Look.BODY.aligned(ParagraphAlignment.RIGHT);
        int dayIn = 4 * Pen.CELL;
        double wider = Pen.characters(signature.organ()) - Pen.characters(day);
        int organIn = Math.max(0, dayIn - (int) (wider / 2 * Pen.CELL));
        Look organ = look.keptWithNext().rightIn(organIn).after(2 * Look.PITCH);
        Pen.write(signature.organ(), organ, document::createParagraph);
        Pen.write(day, look.rightIn(dayIn), document::createParagraph);
    }
}
