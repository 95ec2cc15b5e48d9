package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;
import static org.nengxia.exchange.County.keys;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class PersonMatchTest {
    private static final Object[] HEADER = {
        "旷工编号", "姓名", "身份证号", "出生年月", "单位", "起始日期", "结束日期", "旷工天数"
    };
    private final County county;
    @TempDir Path folder;

    PersonMatchTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    @BeforeEach
    void withRoster() {
        county.withRoster(folder);
    }

    private HandedIn absence(String number, Object name, Object identity, Object month) {
        return Book.of(
                        "旷工",
                        HEADER,
                        row(number, name, identity, month, "T01", "2003-05-01", "2003-05-03", 3))
                .save(folder, number + ".xlsx");
    }

    private String person(String number) {
        return county.value(
                "SELECT c.id_number FROM assessment.absence a JOIN roster.cadre c USING (cadre_id) WHERE a.number = ?",
                number);
    }

    @Test
    void theIdentityNumberDecidesBetweenPeopleOfOneName() {
        county.take(absence("K01", "李明", County.OTHER_LI_MING, "1962-05"));

        assertThat(person("K01")).isEqualTo(County.OTHER_LI_MING);
    }

    @Test
    void aNameWithItsMonthOfBirthIsEnoughWhenItIsOnePerson() {
        county.take(absence("K02", "阿娜尔•买买提", "", "1962.05"));

        assertThat(person("K02")).isEqualTo(County.ANNA);
    }

    @ParameterizedTest
    @CsvSource({
        "K11, 李明, '', '', person.nameAlone",
        "K12, 李明, '', 1962-05, person.ambiguous",
        "K13, 王无人, '', 1962-05, person.unknown",
        "K14, '', 990123197001010019, '', person.unknown",
        "K15, '', '', '', person.missing",
        "K16, '', '', 1962-05, person.missing"
    })
    void whoCannotBeToldApartIsRefused(
            String number, String name, String identity, String month, String key) {
        assertThat(keys(county.refuse(absence(number, name, identity, month))))
                .containsExactly(key);
    }

    @Test
    void anIdentityNumberOfSomebodyElseIsRefused() {
        var refusal = county.refuse(absence("K21", "王强", County.LI_MING, "")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.person.otherName");
        assertThat(refusal.details()).endsWith("王强", "李明");
    }

    @Test
    void aSheetWithNamesAloneLacksAColumn() {
        var book =
                Book.of(
                        "旷工",
                        row("旷工编号", "姓名", "单位", "起始日期", "结束日期", "旷工天数"),
                        row("K31", "李明", "T01", "2003-05-01", "2003-05-03", 3));

        var refusal = county.refuse(book.save(folder, "旷工.xlsx")).getFirst();

        assertThat(refusal.key()).isEqualTo("import.sheet.missingColumn");
        assertThat(refusal.details()).contains("姓名、身份证号、出生年月");
    }

    @Test
    void aMonthThatANumberLeavesOpenIsRefused() {
        assertThat(keys(county.refuse(absence("K41", "李明", "", 1962.1))))
                .containsExactly("cell.monthAsNumber");
    }

    @Test
    void anOldNumberOf15DigitsFindsItsPerson() {
        String old = County.LI_MING.substring(0, 6) + County.LI_MING.substring(8, 17);

        var imported = county.take(absence("K51", "李　明", old, ""));

        assertThat(person("K51")).isEqualTo(County.LI_MING);
        assertThat(imported.report().sheets().getFirst().changed())
                .extracting(ImportReport.Changed::kind)
                .contains("OLD_IDENTITY_NUMBER", "NAME_STRETCHED");
    }
}
