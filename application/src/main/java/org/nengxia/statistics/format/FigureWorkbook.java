package org.nengxia.statistics.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.statistics.FigureValue;
import org.nengxia.statistics.Reconciliation;

/// Figures as an Excel workbook: a sheet of figures with their definitions, and a sheet that shows
/// how the total of adjusted cadres follows from the channels.
public final class FigureWorkbook {
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final Language language;

    private FigureWorkbook(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    /// Writes the workbook; closing the stream is the caller's.
    public static void write(
            List<FigureValue> values,
            Reconciliation reconciliation,
            Language language,
            OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FigureWorkbook file = new FigureWorkbook(workbook, language);
            file.figures(values);
            file.reconciliation(reconciliation);
            workbook.write(out);
        }
    }

    private void figures(List<FigureValue> values) {
        XSSFSheet sheet = sheet(new Label("指标", "Figures"), 34, 34, 16, 10, 12, 12, 80, 40, 8);
        line(sheet, FigureColumns.headers(language));
        for (FigureValue value : values) {
            Row row = line(sheet, FigureColumns.cells(value, language));
            row.getCell(FigureColumns.NUMBER).setCellValue(value.number().doubleValue());
        }
        sheet.createFreezePane(0, 1);
    }

    private void reconciliation(Reconciliation reconciliation) {
        XSSFSheet sheet = sheet(new Label("核对", "Reconciliation"), 44, 12, 60);
        reconciliation.terms().forEach(term -> sum(sheet, term));
        line(sheet, List.of(word("按渠道相加", "Sum by channel")))
                .createCell(1)
                .setCellValue(reconciliation.sum().doubleValue());
        sum(sheet, reconciliation.total());
        counted(
                sheet,
                new Label("在几个渠道中都计入", "Counted in several channels"),
                reconciliation.repeated());
        counted(sheet, new Label("未计入任何渠道", "Counted in no channel"), reconciliation.outside());
    }

    private void sum(XSSFSheet sheet, FigureValue value) {
        Row row = line(sheet, List.of(value.figure().label().in(language)));
        row.createCell(1).setCellValue(value.number().doubleValue());
        value.figure()
                .inferred()
                .ifPresent(why -> row.createCell(2).setCellValue(why.in(language)));
    }

    private void counted(XSSFSheet sheet, Label heading, List<Reconciliation.Counted> persons) {
        line(sheet, List.of(heading.in(language))).createCell(1).setCellValue(persons.size());
        for (Reconciliation.Counted person : persons) {
            String terms = person.terms().stream().collect(Collectors.joining(", "));
            line(sheet, List.of(person.name(), Long.toString(person.cadreId()), terms));
        }
    }

    private XSSFSheet sheet(Label name, int... widths) {
        XSSFSheet sheet = workbook.createSheet(name.in(language));
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        return sheet;
    }

    private static Row line(XSSFSheet sheet, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
        return row;
    }

    private String word(String zh, String en) {
        return new Label(zh, en).in(language);
    }
}
