package org.nengxia.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook made for a test: strings become text cells, numbers numeric cells, the rest nothing.
final class Book {
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    static Book of(String sheet, Object[]... rows) {
        return new Book().with(sheet, rows);
    }

    Book with(String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                fill(sheet, r, c, rows[r][c]);
            }
        }
        return this;
    }

    private static void fill(Sheet sheet, int r, int c, Object value) {
        var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        Cell cell = row.createCell(c);
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            default -> {}
        }
    }

    /// Changes the first sheet with everything the library can do.
    Book changed(Consumer<Sheet> change) {
        change.accept(workbook.getSheetAt(0));
        return this;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    HandedIn save(Path folder, String name) {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HandedIn(path, name);
    }

    static Object[] row(Object... cells) {
        return cells;
    }
}
