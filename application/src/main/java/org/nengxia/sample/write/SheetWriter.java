package org.nengxia.sample.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.nengxia.register.Column;
import org.nengxia.register.Register;

/// One sheet: the register's name, its headers, its records.
final class SheetWriter {
    private static final Map<String, DateTimeFormatter> WRITTEN_DAYS =
            Map.of(
                    "inspection", DateTimeFormatter.ISO_LOCAL_DATE,
                    "report", DateTimeFormatter.ISO_LOCAL_DATE,
                    "notice", DateTimeFormatter.ofPattern("yyyy.M.d"),
                    "evidence", DateTimeFormatter.ISO_LOCAL_DATE);
    private final Register register;
    private final Sheet sheet;
    private final CellStyle dayStyle;
    private final @Nullable DateTimeFormatter writtenDays;
    private final Set<String> names = new HashSet<>();
    private int next;

    SheetWriter(Register register, Workbook workbook) {
        this.register = register;
        this.sheet = workbook.createSheet(register.label().zh());
        this.dayStyle = workbook.createCellStyle();
        this.writtenDays = WRITTEN_DAYS.get(register.module());
        dayStyle.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        register.columns().forEach(column -> names.add(column.name()));
        header(workbook);
    }

    private void header(Workbook workbook) {
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var line = sheet.createRow(next++);
        for (String header : Cells.headers(register)) {
            Cell cell = line.createCell(Math.max(0, line.getLastCellNum()));
            cell.setCellValue(header);
            cell.setCellStyle(bold);
            sheet.setColumnWidth(cell.getColumnIndex(), 256 * Math.max(12, header.length() * 3));
        }
        sheet.createFreezePane(0, 1);
    }

    void write(Row row) {
        for (String name : row.values().keySet()) {
            if (!names.contains(name)) {
                throw new IllegalStateException(register.id() + " has no column " + name);
            }
        }
        var line = sheet.createRow(next++);
        int at = 0;
        for (Column column : register.columns()) {
            for (Object value : cells(column, row)) {
                if (value != null) {
                    put(line.createCell(at), value);
                }
                at++;
            }
        }
    }

    private List<@Nullable Object> cells(Column column, Row row) {
        try {
            return Cells.of(column, row.values().get(column.name()));
        } catch (IllegalStateException | ClassCastException e) {
            throw new IllegalStateException(register.id() + " " + row.values(), e);
        }
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day when writtenDays != null ->
                    cell.setCellValue(day.format(writtenDays));
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(dayStyle);
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    boolean isIn(Workbook workbook) {
        return sheet.getWorkbook().equals(workbook);
    }

    long rows() {
        return next - 1L;
    }
}
