package org.nengxia.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// Tables of the type area's width, with columns of fixed widths.
final class Grid {
    private static final String BLACK = "000000";

    private Grid() {}

    static XWPFTable of(XWPFDocument document, int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setWidth(Pen.WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < widths.length; i++) {
                widen(table.getRow(row).getCell(i), widths[i]);
            }
        }
        table.setCellMargins(0, 108, 0, 108);
        return table;
    }

    /// Rules around the table and between its cells, thickness in eighths of a point.
    static void ruled(XWPFTable table, int outer, int inner) {
        table.setTopBorder(XWPFBorderType.SINGLE, outer, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, outer, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, inner, 0, BLACK);
    }

    static void ruledUpright(XWPFTable table, int thick) {
        table.setLeftBorder(XWPFBorderType.SINGLE, thick, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, thick, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, thick, 0, BLACK);
    }

    /// Moves the table to the foot of the page on which the paragraph after it stands.
    static void sink(XWPFTable table) {
        CTTblPPr place = table.getCTTbl().getTblPr().addNewTblpPr();
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setTblpX(BigInteger.ZERO);
        place.setTblpYSpec(STYAlign.BOTTOM);
    }

    /// A nearly empty line: without one, two tables would become one.
    static void apart(XWPFDocument document, int pitch) {
        Look look =
                new Look(Look.FANGSONG, 2, ParagraphAlignment.LEFT, pitch, 0, 0, 0, false, false);
        Pen.write("", look, document::createParagraph);
    }

    private static void widen(XWPFTableCell cell, int width) {
        CTTblWidth room = cell.getCTTc().addNewTcPr().addNewTcW();
        room.setType(STTblWidth.DXA);
        room.setW(BigInteger.valueOf(width));
        cell.removeParagraph(0);
    }
}
