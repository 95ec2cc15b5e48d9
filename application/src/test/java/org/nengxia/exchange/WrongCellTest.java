package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;
import static org.nengxia.exchange.County.keys;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class WrongCellTest {
    private static final Object[] HEADER = {
        "测评编号", "年度", "身份证号", "单位", "测评日期", "测评类别", "发出票", "收回票", "有效票", "称职票", "不称职票"
    };
    private final County county;
    @TempDir Path folder;

    WrongCellTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    @BeforeEach
    void withRoster() {
        county.withRoster(folder);
    }

    private static Object[] right() {
        return row("C01", 2003, County.ANNA, "T01", "2003-12-20", "年度考核", 40, 38, 38, 30, 8);
    }

    private Book one(int column, Object value) {
        Object[] cells = right();
        cells[column] = value;
        return Book.of("民主测评", HEADER, cells);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 二〇〇三, cell.notANumber",
        "1, 2003.5, cell.notWhole",
        "1, 1800, cell.outOfRange",
        "2, 99012319620518001, cell.identityShape",
        "3, 火星局, unit.unknown",
        "4, 2003-02-30, cell.impossibleDay",
        "4, 0203-05-09, cell.impossibleDay",
        "4, 37763, cell.serialDay",
        "4, 去年底, cell.notADay",
        "4, 2003.5, cell.notADay",
        "5, 随便看看, cell.unknownWord",
        "6, 四十, cell.notANumber",
        "6, -1, cell.outOfRange",
        "7, '', cell.required",
        "7, 41, row.moreReturnedThanIssued",
        "8, 39, row.moreValidThanReturned",
        "10, 9, row.votesExceedBallots"
    })
    void aValueThatCannotBeIsRefusedWithItsPlace(int column, String value, String key) {
        var refusal = county.refuse(one(column, value).save(folder, "考核.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import." + key);
        assertThat(refusal.details().subList(0, 4))
                .containsExactly("考核.xlsx", "民主测评", "2", HEADER[column]);
    }

    @Test
    void aSerialNumberOfADayNamesTheDayThatItLooksLike() {
        var asText = county.refuse(one(4, "37763").save(folder, "a.xlsx")).getFirst();
        var asNumber = county.refuse(one(4, 37763).save(folder, "b.xlsx")).getFirst();

        assertThat(List.of(asText.key(), asNumber.key())).containsOnly("import.cell.serialDay");
        assertThat(asNumber.details().subList(4, 6)).containsExactly("37763", "2003-05-22");
    }

    @Test
    void aFormulaIsRefusedWithItsAddress() {
        var book = one(9, 30).changed(sheet -> sheet.getRow(1).getCell(9).setCellFormula("G2-K2"));

        var refusal = county.refuse(book.save(folder, "考核.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.cell.formula");
        assertThat(refusal.details()).last().isEqualTo("J2");
    }

    @Test
    void mergedCellsAmongTheRowsAreRefused() {
        var book =
                one(9, 30)
                        .changed(sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3)));

        var refusal = county.refuse(book.save(folder, "考核.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.cell.merged");
        assertThat(refusal.details()).contains("D2:D3");
    }

    @Test
    void anErrorValueIsRefused() {
        var book =
                one(9, 30).changed(sheet -> sheet.getRow(1).getCell(9).setCellErrorValue((byte) 7));

        assertThat(keys(county.refuse(book.save(folder, "考核.xlsx")))).containsExactly("cell.error");
    }

    @Test
    void anIdentityNumberKeptAsANumberIsRefused() {
        assertThat(keys(county.refuse(one(2, 9.9012319620518e17).save(folder, "考核.xlsx"))))
                .containsExactly("cell.identityAsNumber");
    }

    @Test
    void charactersThatDeceiveAReaderAreRefused() {
        assertThat(keys(county.refuse(one(0, "C\u202e10").save(folder, "a.xlsx"))))
                .containsExactly("cell.control");
        assertThat(keys(county.refuse(one(0, "C_x0007_10").save(folder, "b.xlsx"))))
                .containsExactly("cell.control");
    }

    @Test
    void tooLongATextIsRefused() {
        assertThat(keys(county.refuse(one(0, "长".repeat(61)).save(folder, "a.xlsx"))))
                .containsExactly("cell.tooLong");
        assertThat(keys(county.refuse(one(0, "长".repeat(20_000)).save(folder, "b.xlsx"))))
                .containsExactly("cell.tooLong");
    }

    @Test
    void aWordThatIsNotAllowedListsThoseThatAre() {
        var refusal = county.refuse(one(5, "普查").save(folder, "考核.xlsx")).getFirst();

        assertThat(refusal.details()).endsWith("普查", "年度考核、民主评议");
    }

    @Test
    void allFaultsOfAFileAreToldAtOnceAndCounted() {
        Object[][] rows = new Object[301][];
        rows[0] = HEADER;
        for (int i = 1; i <= 300; i++) {
            rows[i] = right();
            rows[i][0] = "C" + i;
            rows[i][4] = "2003-02-30";
        }

        var outcome = county.hand(Book.of("民主测评", rows).save(folder, "考核.xlsx"));

        var refused = (ImportOutcome.Refused) outcome;
        assertThat(refused.total()).isEqualTo(300);
        assertThat(refused.refusals()).hasSize(200);
    }
}
