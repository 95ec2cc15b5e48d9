package org.nengxia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.format.FigureCsv;
import org.nengxia.statistics.format.FigureJson;
import org.nengxia.statistics.format.FigureWorkbook;

class FigureFilesTest {
    private static final Label UNIT = new Label("人", "persons");
    private static final List<FigureValue> VALUES =
            List.of(value("adjusted.total", "39"), value("audit.irregularYuan", "30864000.50"));

    private static FigureValue value(String id, String number) {
        Label label = new Label("指标 " + id, "Figure " + id);
        Label definition = new Label("口径，含“引号”", "definition, with \"quotes\"");
        Period period = new Period(LocalDate.of(2003, 1, 1), LocalDate.of(2005, 12, 31));
        return new FigureValue(
                new Figure(id, label, definition, UNIT, "T2", Optional.empty(), period),
                new BigDecimal(number));
    }

    @Test
    void jsonIsOneFlatObjectWithNumbersAsNumbers() {
        assertThat(FigureJson.of(VALUES).replaceAll("\\s", ""))
                .isEqualTo("{\"adjusted.total\":39,\"audit.irregularYuan\":30864000.50}");
    }

    @Test
    void csvCarriesTheDefinitionBesideTheNumber() {
        assertThat(FigureCsv.of(VALUES, Language.EN).lines().skip(1))
                .first()
                .asString()
                .startsWith(
                        "adjusted.total,Figure adjusted.total,39,persons,2003-01-01,2005-12-31,")
                .contains("\"definition, with \"\"quotes\"\"\"");
    }

    @Test
    void theWorkbookHoldsNumbersAndTheReconciliation() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reconciliation sums =
                new Reconciliation(List.of(), VALUES.getFirst(), List.of(), List.of());
        FigureWorkbook.write(VALUES, sums, Language.ZH, out);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = file.getSheet("指标").getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("audit.irregularYuan");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(30864000.50);
            assertThat(file.getSheet("核对")).isNotNull();
        }
    }
}
