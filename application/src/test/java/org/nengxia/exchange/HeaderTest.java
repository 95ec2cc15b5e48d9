package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;
import static org.nengxia.exchange.County.keys;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.exchange.sheet.Field;
import org.nengxia.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class HeaderTest {
    private final County county;
    @TempDir Path folder;

    HeaderTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    @Test
    void noRegisterHasTwoColumnsOfOneHeader() {
        for (Register register : county.registers().all()) {
            List<String> headers =
                    Field.of(register).stream().flatMap(f -> f.headers().stream()).toList();
            assertThat(headers).as(register.id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void columnsStandInAnyOrderBelowATitleUnderAnySheetName() {
        var book =
                Book.of(
                        "Sheet1",
                        row("二〇〇三年单位一览"),
                        row("单位 级别", "单位名称（全称）", "单位类别*", "单位\n编码", "单位名称"),
                        row("正科级", "x", "乡镇", "HD1", "白桦镇"));

        var sheet = county.take(book.save(folder, "单位.xlsx")).report().sheets().getFirst();

        assertThat(county.value("SELECT name FROM roster.unit WHERE number = 'HD1'"))
                .isEqualTo("白桦镇");
        assertThat(sheet.register()).isEqualTo("roster.unit");
        assertThat(sheet.titles()).containsExactly("二〇〇三年单位一览");
    }

    @Test
    void whatIsNotUnderstoodIsReportedAndNothingIsDropped() {
        var book =
                Book.of(
                        "单位",
                        row("单位编码", "电话", "单位名称", "单位类别", "单位级别"),
                        row("HD2", "0000-1", "红柳镇", "乡镇", "正科级", "", "便签"),
                        row("HD3", "0000-2", "胡杨镇", "乡镇", "正科级"));

        var sheet = county.take(book.save(folder, "单位.xlsx")).report().sheets().getFirst();

        assertThat(sheet.notUnderstood())
                .extracting(ImportReport.NotUnderstood::header, ImportReport.NotUnderstood::cells)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("电话", 2L),
                        org.assertj.core.groups.Tuple.tuple("G", 1L));
        assertThat(sheet.dropped()).isZero();
    }

    @Test
    void aMissingColumnIsNamed() {
        var book = Book.of("单位", row("单位编码", "单位名称", "单位类别"), row("HD4", "镇", "乡镇"));

        var refusal = county.refuse(book.save(folder, "单位.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.sheet.missingColumn");
        assertThat(refusal.details()).containsExactly("单位.xlsx", "单位", "1", "单位级别", "单位");
    }

    @Test
    void aHeaderThatStandsTwiceIsRefused() {
        var book = Book.of("单位", row("单位编码", "单位名称", "单位名称", "单位类别", "单位级别"));

        assertThat(keys(county.refuse(book.save(folder, "单位.xlsx"))))
                .containsExactly("sheet.headerTwice");
    }

    @Test
    void aSheetThatNobodyKnowsIsRefused() {
        var book =
                Book.of("单位", row("单位编码", "单位名称", "单位类别", "单位级别"))
                        .with("食堂", row("菜名", "价格"), row("面", 5));

        assertThat(keys(county.refuse(book.save(folder, "单位.xlsx"))))
                .containsExactly("sheet.unrecognised");
    }

    @Test
    void aColumnThatAFileLacksLeavesWhatIsThere() {
        var units = row("单位编码", "单位名称", "单位类别", "单位级别", "上级单位");
        county.take(
                Book.of("单位", units, row("HD5", "沙枣镇", "乡镇", "正科级", "HD5")).save(folder, "a.xlsx"));

        var imported =
                county.take(
                        Book.of(
                                        "单位",
                                        row("单位编码", "单位名称", "单位类别", "单位级别"),
                                        row("HD5", "沙枣镇（新）", "乡镇", "正科级"))
                                .save(folder, "b.xlsx"));

        assertThat(imported.report().total(ImportReport.Sheet::corrected)).isEqualTo(1);
        assertThat(county.value("SELECT parent FROM roster.unit WHERE number = 'HD5'"))
                .isEqualTo("HD5");
    }
}
