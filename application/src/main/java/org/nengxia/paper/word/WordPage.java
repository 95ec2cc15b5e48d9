package org.nengxia.paper.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Page, grid and fonts of a paper in Word. A Word margin reaches to the line, not to the
/// characters in it; so 37 mm of white take a margin of 34.58 mm (GB/T 33476.2).
final class WordPage {
    private static final String FONT_TABLE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordPage() {}

    static void lay(XWPFDocument document) throws IOException {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1960));
        margins.setBottom(BigInteger.valueOf(1847));
        margins.setLeft(BigInteger.valueOf(1588));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(1400));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(Look.PITCH));
        grid.setCharSpace(BigInteger.valueOf(-848));
        fonts(document.getPackage());
        styles(document);
        modern(document);
    }

    /// Lets Word lay the file out by its present rules, not by those of an old version.
    private static void modern(XWPFDocument document) {
        document.getSettings().setEvenAndOddHeadings(true);
        try (XmlCursor settings = document.getSettings().getCTSettings().newCursor()) {
            settings.toEndToken();
            settings.beginElement("compat", WORD);
            settings.beginElement("compatSetting", WORD);
            settings.insertAttributeWithValue("name", WORD, "compatibilityMode");
            settings.insertAttributeWithValue(
                    "uri", WORD, "http://schemas.microsoft.com/office/word");
            settings.insertAttributeWithValue("val", WORD, "15");
        }
    }

    private static void styles(XWPFDocument document) throws IOException {
        try (InputStream in = resource("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordPage.class.getResourceAsStream("/paper/" + name), name);
    }

    private static void fonts(OPCPackage file) throws IOException {
        try {
            PackagePart table =
                    file.createPart(
                            PackagingURIHelper.createPartName("/word/fontTable.xml"),
                            FONT_TABLE_TYPE);
            try (InputStream in = resource("fontTable.xml");
                    OutputStream out = table.getOutputStream()) {
                in.transferTo(out);
            }
            file.getPartsByName(Pattern.compile("/word/document.xml"))
                    .getFirst()
                    .addRelationship(table.getPartName(), TargetMode.INTERNAL, FONT_TABLE);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
