package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;
import static org.nengxia.exchange.County.keys;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class ReferenceTest {
    private static final Object[] TENURE = {"任职编号", "身份证号", "职务编码", "任职日期", "免职日期"};
    private static final Object[] ABSENCE = {"旷工编号", "身份证号", "单位", "起始日期", "结束日期", "旷工天数"};
    private final County county;
    private final Imports imports;
    @TempDir Path folder;

    ReferenceTest(@Autowired ApplicationContext product) {
        county = new County(product);
        imports = product.getBean(Imports.class);
    }

    @BeforeEach
    void withRoster() {
        county.withRoster(folder);
    }

    @Test
    void anEndBeforeItsBeginningIsRefused() {
        var book = Book.of("任职", TENURE, row("X1", County.ANNA, "P03", "2003-05-09", "2003-05-08"));

        var refusal = county.refuse(book.save(folder, "任职.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.row.endBeforeBeginning");
        assertThat(refusal.details()).containsExactly("任职.xlsx", "任职", "2", "免职日期", "2003-05-08");
    }

    @Test
    void twoRowsThatHoldOnePostOnOneDayAreRefusedAndBothNamed() {
        var book =
                Book.of(
                        "任职",
                        TENURE,
                        row("X2", County.ANNA, "P03", "2003-01-01", "2004-01-01"),
                        row("X3", County.LI_MING, "P03", "2003-12-31", ""));

        var refusal = county.refuse(book.save(folder, "任职.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.tenure.overlapsRow");
        assertThat(refusal.details()).startsWith("任职.xlsx", "任职", "3").contains("P03", "2");
    }

    @Test
    void aRowThatOverlapsWithARecordIsRefusedAndTheRecordNamed() {
        var book = Book.of("任职", TENURE, row("X4", County.LI_MING, "P01", "2001-02-28", ""));

        var refusal = county.refuse(book.save(folder, "任职.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.tenure.overlapsRecord");
        assertThat(refusal.details()).contains("R01", "2001-03-01");
    }

    @Test
    void aSuccessorMayBeginOnTheDayThePredecessorEnds() {
        var book =
                Book.of(
                        "任职",
                        TENURE,
                        row("X5", County.LI_MING, "P02", "2003-06-01", "2004-06-01"),
                        row("X6", County.ANNA, "P02", "2004-06-01", ""));

        county.take(book.save(folder, "任职.xlsx"));

        assertThat(county.value("SELECT count(*) FROM roster.tenure WHERE number IN ('X5', 'X6')"))
                .isEqualTo("2");
    }

    @Test
    void twoTenuresMayChangePlacesInOneFile() {
        var first =
                Book.of(
                        "任职",
                        TENURE,
                        row("X7", County.LI_MING, "P03", "1990-01-01", "1991-01-01"),
                        row("X8", County.ANNA, "P03", "1991-01-01", "1992-01-01"));
        var second =
                Book.of(
                        "任职",
                        TENURE,
                        row("X7", County.LI_MING, "P03", "1991-01-01", "1992-01-01"),
                        row("X8", County.ANNA, "P03", "1990-01-01", "1991-01-01"));
        county.take(first.save(folder, "一.xlsx"));

        var imported = county.take(second.save(folder, "二.xlsx"));

        assertThat(imported.report().total(ImportReport.Sheet::corrected)).isEqualTo(2);
    }

    @Test
    void oneNumberWithTwoContentsIsRefusedAndTheSameRowTwiceIsOne() {
        var one = row("Y1", County.ANNA, "T01", "2003-05-01", "2003-05-03", 3);
        var other = row("Y1", County.ANNA, "T01", "2003-05-01", "2003-05-03", 4);

        var refusal =
                county.refuse(Book.of("旷工", ABSENCE, one, other).save(folder, "a.xlsx")).getFirst();
        var taken = county.take(Book.of("旷工", ABSENCE, one, one).save(folder, "b.xlsx"));

        assertThat(refusal.key()).isEqualTo("import.row.numberTwice");
        assertThat(refusal.details()).endsWith("Y1", "2");
        var sheet = taken.report().sheets().getFirst();
        assertThat(List.of(sheet.rows(), sheet.taken(), sheet.same(), sheet.dropped()))
                .containsExactly(2L, 1L, 1L, 0L);
    }

    @Test
    void aNumberOfEvidenceIsUniqueOverAllChannels() {
        county.take(
                Book.of("旷工", ABSENCE, row("Y2", County.ANNA, "T01", "2003-05-01", "2003-05-03", 3))
                        .save(folder, "a.xlsx"));
        var book =
                Book.of(
                        "病休",
                        row("病休编号", "身份证号", "单位", "起始日期", "结束日期", "病情", "证明材料"),
                        row("Y2", County.ANNA, "T01", "2003-01-01", "", "病", "证明"));

        assertThat(keys(county.refuse(book.save(folder, "b.xlsx")))).contains("row.numberTaken");
    }

    @Test
    void evidenceThatNobodyHasIsRefused() {
        var book =
                Book.of(
                        "处理",
                        row("处理编号", "身份证号", "单位", "处理种类", "决定日期", "决定文号", "决定机关", "来源记录"),
                        row("Z1", County.ANNA, "T01", "诫勉", "2003-06-01", "文1", "县委", "无此证据"));

        assertThat(keys(county.refuse(book.save(folder, "处理.xlsx"))))
                .containsExactly("evidence.unknown");
    }

    @Test
    void filesAreTakenInTheOrderInWhichTheyPointToEachOther() {
        var absence =
                Book.of("旷工", ABSENCE, row("Y3", County.ANNA, "Q01", "2003-05-01", "2003-05-03", 3))
                        .save(folder, "a.xlsx");
        var unit =
                Book.of("单位", row("单位编码", "单位名称", "单位类别", "单位级别"), row("Q01", "沙柳镇", "乡镇", "正科级"))
                        .save(folder, "z.xlsx");

        var outcomes =
                imports.importFiles(
                        List.of(absence.path(), unit.path()), Actor.COMMAND_LINE, _ -> {});

        assertThat(outcomes).hasOnlyElementsOfType(ImportOutcome.Imported.class);
        assertThat(outcomes).extracting(ImportOutcome::file).containsExactly("a.xlsx", "z.xlsx");
    }

    @Test
    void aFaultInOneSheetKeepsAllSheetsOut() {
        var book =
                Book.of("旷工", ABSENCE, row("Y4", County.ANNA, "T01", "2003-05-01", "2003-05-03", 3))
                        .with("民主测评", row("测评编号"), row("C1"));

        assertThat(keys(county.refuse(book.save(folder, "考核.xlsx"))))
                .containsOnly("sheet.missingColumn");
    }

    @Test
    void aFaultyRosterIsNotAnsweredWithAFaultForEachOfItsPeople() {
        String newcomer = County.id("19790101077");
        var book =
                Book.of(
                                "干部",
                                row("身份证号", "姓名", "性别", "出生日期"),
                                row(newcomer, "新人", "男", "1979-13-01"))
                        .with("任职", TENURE, row("X9", newcomer, "P03", "2010-01-01", "2011-01-01"));

        assertThat(keys(county.refuse(book.save(folder, "名册.xlsx"))))
                .containsExactly("cell.impossibleDay");
    }
}
