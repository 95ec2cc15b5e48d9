package org.nengxia.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.WorkbookSink;

class SampleWorkbooksTest {
    private static final SampleCounty COUNTY = new SampleCounty(DeclaredRegisters.ALL);
    private static Map<Path, Long> files = Map.of();
    @TempDir static Path folder;

    @BeforeAll
    static void theSampleIsWritten() throws IOException {
        files = COUNTY.write(folder.resolve("once"), SampleOrder.USUAL);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var again = COUNTY.write(folder.resolve("again"), SampleOrder.USUAL);
        assertThat(bytes(again)).isEqualTo(bytes(files));
    }

    @Test
    void anotherSeedGivesOtherBytesInEveryFile() throws IOException {
        var other = COUNTY.write(folder.resolve("other"), new SampleOrder(6, 1000));
        assertThat(bytes(other)).doesNotContainAnyElementsOf(bytes(files));
    }

    private static List<String> bytes(Map<Path, Long> files) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path file : files.keySet()) {
            contents.add(Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        }
        return contents;
    }

    @Test
    void filesStandInTheOrderInWhichTheyAreToBeImported() {
        assertThat(files.keySet().stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "01-名册.xlsx",
                        "02-督查.xlsx",
                        "03-审计.xlsx",
                        "04-举报查核.xlsx",
                        "05-联系通报.xlsx",
                        "06-考核.xlsx",
                        "07-改非.xlsx",
                        "08-处理.xlsx",
                        "09-管理.xlsx");
    }

    @Test
    void sheetsCarryTheNamesAndHeadersThatTheRegistersDeclare() throws IOException {
        Path file = folder.resolve("once").resolve("02-督查.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(
                            IntStream.range(0, workbook.getNumberOfSheets())
                                    .mapToObj(workbook::getSheetName))
                    .containsExactly("督查专员", "督查活动", "督查发现", "专员汇报");
            assertThat(line(workbook.getSheet("督查发现"), 0))
                    .containsExactly(
                            "发现编号", "督查编号", "姓名", "身份证号", "出生年月", "单位", "发现日期", "问题类别", "问题描述");
            assertThat(workbook.getSheet("督查活动").getLastRowNum()).isEqualTo(98 + 101 + 97);
        }
    }

    @Test
    void aColumnThatTheRegisterDoesNotDeclareIsRefused() throws IOException {
        try (WorkbookSink sink = new WorkbookSink(DeclaredRegisters.ALL.all())) {
            Row row = Row.of("roster.unit").with("colour", "red");
            assertThatThrownBy(() -> sink.take(row)).hasMessageContaining("colour");
        }
    }

    @Test
    void aLargerSampleHasMoreCountiesAndTheSameFigures() {
        Drawn drawn = Drawn.of(9, 6100);
        assertThat(drawn.all("roster.cadre")).hasSize(6100);
        assertThat(drawn.all("roster.unit")).hasSize(5 * 130);
        assertThat(drawn.handled("conversion.review", "CONVERSION")).hasSize(103);
        assertThat(drawn.all("evidence.handling").stream().map(Drawn::number))
                .doesNotHaveDuplicates();
        Map<String, Row> units = drawn.numbered("roster.unit");
        assertThat(units).hasSize(650);
    }

    private static List<String> line(Sheet sheet, int number) {
        return IntStream.range(0, sheet.getRow(number).getLastCellNum())
                .mapToObj(at -> sheet.getRow(number).getCell(at).getStringCellValue())
                .toList();
    }
}
