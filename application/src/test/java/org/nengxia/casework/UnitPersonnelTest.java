package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;
import org.springframework.beans.factory.annotation.Autowired;

/// Who speaks for a unit in cases: the unit of the account, and only what waits for that unit.
class UnitPersonnelTest extends DemoCounty {
    private static final Reader PERSONNEL =
            new Reader("unit-personnel", Office.UNIT_PERSONNEL, OptionalLong.empty());
    @Autowired private CaseList list;
    @Autowired private Turns turns;
    private String number = "";
    private String unit = "";

    /// No procedure of the packs gives an act to the unit, so one case is given one by hand;
    /// another the office may have seen before.
    @BeforeEach
    void aCaseWaitsForItsUnit() {
        demo.open();
        number =
                first(
                        "SELECT number FROM casework.case_file WHERE place = 'verify' AND state = 'running'");
        unit =
                first(
                        "SELECT o.unit FROM casework.case_file c JOIN roster.tenure n USING (cadre_id)"
                                + " JOIN roster.post o ON o.number = n.post WHERE c.number = '"
                                + number
                                + "' AND n.ended_on IS NULL");
        database.sql(
                        "INSERT INTO casework.sight SELECT number, 'UNIT_PERSONNEL' FROM casework.case_file")
                .update();
        database.sql("INSERT INTO casework.turn VALUES (?, 'execute', 'UNIT')")
                .param(number)
                .update();
    }

    private String first(String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list().getFirst();
    }

    private void speaksFor(String code) {
        database.sql("UPDATE shell.account SET unit = ? WHERE name = 'unit-personnel'")
                .param(code)
                .update();
    }

    private List<String> seen() {
        return list.lines(new CaseList.Wanted("", "", "", 0, ""), PERSONNEL, 0, 100).stream()
                .map(CaseList.Line::number)
                .toList();
    }

    @Test
    void anAccountWithoutAUnitSeesNoCase() {
        assertThat(seen()).isEmpty();
        assertThat(list.sees(PERSONNEL, number)).isFalse();
        assertThat(turns.waiting("unit-personnel", Office.UNIT_PERSONNEL)).isZero();
    }

    @Test
    void aUnitSeesTheCaseAboutItsOwnCadreThatWaitsForItAndNoOther() {
        speaksFor(unit);
        assertThat(seen()).containsExactly(number);
        assertThat(turns.waiting("unit-personnel", Office.UNIT_PERSONNEL)).isEqualTo(1);
        speaksFor("U-OTHER");
        assertThat(seen()).isEmpty();
        assertThat(turns.waiting("unit-personnel", Office.UNIT_PERSONNEL)).isZero();
    }

    @Test
    void onceTheUnitHasActedTheCaseIsNotForItAnyMore() {
        speaksFor(unit);
        database.sql("DELETE FROM casework.turn WHERE office = 'UNIT'").update();
        assertThat(list.sees(PERSONNEL, number)).isFalse();
    }
}
