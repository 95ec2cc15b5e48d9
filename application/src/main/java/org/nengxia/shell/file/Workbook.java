package org.nengxia.shell.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// An Excel file written row by row. A text that looks like a formula carries Excel's own mark for
/// text (the apostrophe before the cell), so that nothing is calculated and nothing is changed.
/// Where a sheet is full the next one goes on.
final class Workbook implements AutoCloseable {
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private final SXSSFWorkbook file = new SXSSFWorkbook(200);
    private final String name;
    private final List<String> header;
    private final CellStyle text = file.createCellStyle();
    private final CellStyle bold = file.createCellStyle();
    private SXSSFSheet sheet;

    Workbook(String name, List<String> header) {
        this.name = WorkbookUtil.createSafeSheetName(name);
        this.header = header;
        text.setQuotePrefixed(true);
        Font font = file.createFont();
        font.setBold(true);
        bold.setFont(font);
        sheet = begin(this.name);
    }

    private SXSSFSheet begin(String sheetName) {
        SXSSFSheet begun = file.createSheet(sheetName);
        begun.createFreezePane(0, 1);
        SXSSFRow row = begun.createRow(0);
        for (int i = 0; i < header.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(bold);
            begun.setColumnWidth(i, 16 * 256);
        }
        return begun;
    }

    void add(List<? extends @Nullable Object> values) {
        if (sheet.getLastRowNum() >= ROWS_OF_A_SHEET) {
            sheet = begin(name + " (" + (file.getNumberOfSheets() + 1) + ")");
        }
        SXSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
            fill(row, i, values.get(i));
        }
    }

    private void fill(SXSSFRow row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> row.createCell(column).setCellValue(number.doubleValue());
            case String words when ListFile.looksLikeFormula(words) -> {
                SXSSFCell cell = row.createCell(column);
                cell.setCellValue(words);
                cell.setCellStyle(text);
            }
            default -> row.createCell(column).setCellValue(value.toString());
        }
    }

    void write(OutputStream stream) throws IOException {
        file.write(stream);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
