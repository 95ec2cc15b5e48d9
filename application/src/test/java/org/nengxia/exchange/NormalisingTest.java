package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.nengxia.exchange.ImportReport.Changed;
import org.nengxia.exchange.ImportReport.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class NormalisingTest {
    private static final Object[] HEADER = {"身份证号", "姓名", "性别", "出生日期", "籍贯"};
    private final County county;
    @TempDir Path folder;

    NormalisingTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    private Sheet take(Book book) {
        return county.take(book.save(folder, "干部.xlsx")).report().sheets().getFirst();
    }

    private String of(String column, String identity) {
        return county.value(
                "SELECT %s::text FROM roster.cadre WHERE id_number = ?".formatted(column),
                identity);
    }

    @ParameterizedTest
    @CsvSource({
        "19710101001, 1971.1.1, DAY_STYLE",
        "19710101002, 1971年1月1日, DAY_STYLE",
        "19710101003, 19710101, DAY_STYLE",
        "19710101004, 1971/01/01 00:00:00, DAY_STYLE",
        "19710101005, １９７１-01-01, FULL_WIDTH",
        "19710101006, ' 1971-01-01 ', TRIMMED"
    })
    void aDayIsStoredInOneWayAndTheChangeIsCounted(String born, String written, String change) {
        String identity = County.id(born);

        var sheet = take(Book.of("干部", HEADER, row(identity, "甲一", "男", written)));

        assertThat(of("born_on", identity)).isEqualTo("1971-01-01");
        assertThat(sheet.changed())
                .extracting(Changed::kind, Changed::times)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(change, 1L));
        assertThat(sheet.changed().getFirst().examples().getFirst().column()).isEqualTo("出生日期");
    }

    @ParameterizedTest
    @CsvSource({"false, 26084, 19710531007", "true, 24622, 19710531008"})
    void aDayOfASpreadsheetIsReadInItsOwnCalendar(boolean since1904, double serial, String born) {
        String identity = County.id(born);
        var book = Book.of("干部", HEADER, row(identity, "乙二", "女", serial));
        book.workbook().getCTWorkbook().addNewWorkbookPr().setDate1904(since1904);
        CellStyle day = book.workbook().createCellStyle();
        day.setDataFormat(book.workbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        book.changed(sheet -> sheet.getRow(1).getCell(3).setCellStyle(day));

        var sheet = take(book);

        assertThat(of("born_on", identity)).isEqualTo("1971-05-31");
        assertThat(sheet.changed()).isEmpty();
    }

    @Test
    void aWrongCheckDigitAndAnotherBirthDayAreTakenWithAWarning() {
        String right = County.id("19710101009");
        String wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");

        var sheet = take(Book.of("干部", HEADER, row(wrong, "丙三", "男", "1971-01-02")));

        assertThat(of("name", wrong)).isEqualTo("丙三");
        assertThat(County.keys(sheet.warnings()))
                .containsExactly("warning.checkDigit", "warning.birthDiffers");
    }

    @Test
    void rareCharactersAndTheDotOfANameAreKeptAsWritten() {
        String identity = County.id("19710101010");

        take(Book.of("干部", HEADER, row(identity, "𠮷𡨴•﨑", "男", "1971-01-01")));

        assertThat(of("name", identity)).isEqualTo("𠮷𡨴•﨑");
    }

    @Test
    void aSmallXAndBlanksInAnIdentityNumberAreMended() {
        String identity = numberEndingInX();
        String written = identity.substring(0, 6) + " " + identity.substring(6, 17) + "x";

        var sheet = take(Book.of("干部", HEADER, row(written, "丁四", "男", "1971-01-01")));

        assertThat(of("name", identity)).isEqualTo("丁四");
        assertThat(sheet.changed())
                .extracting(Changed::kind)
                .containsExactly("BLANKS_INSIDE", "SMALL_X");
    }

    private static String numberEndingInX() {
        for (int sequence = 100; ; sequence++) {
            String identity = County.id("19710101" + sequence);
            if (identity.endsWith("X")) {
                return identity;
            }
        }
    }
}
