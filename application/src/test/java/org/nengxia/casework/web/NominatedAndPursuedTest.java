package org.nengxia.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;

/// The lists of nominations lead on: to the open case about the person, else to opening one.
class NominatedAndPursuedTest extends DemoCounty {
    private String number = "";
    private String nomination = "";

    @BeforeEach
    void aCaseIsOpen() {
        demo.open();
        number =
                text(
                        "SELECT number FROM casework.case_file WHERE state <> 'closed' ORDER BY number LIMIT 1");
        nomination = text("SELECT path FROM casework.ground WHERE case_number = '" + number + "'");
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private void recuse() {
        database.sql("INSERT INTO casework.recused VALUES (?, 'organisation-officer')")
                .param(number)
                .update();
    }

    @Test
    void theListLeadsToTheOpenCaseAndWhereThereIsNoneToOpeningOne() throws Exception {
        assertThat(page("/nominations", Office.ORGANISATION_OFFICER))
                .contains("href=\"/cases/" + number + "\"", "个案 " + number)
                .contains("/cases/new?nomination=/nominations/")
                .doesNotContain("/cases/new?nomination=" + nomination + "\"");
    }

    @Test
    void thePageThatSaysWhyLeadsToTheOpenCaseToo() throws Exception {
        assertThat(page(nomination, Office.ORGANISATION_OFFICER))
                .contains("href=\"/cases/" + number + "\"")
                .doesNotContain("/cases/new?nomination=");
    }

    @Test
    void whoMustKeepOutOfTheCaseIsNotToldThatThereIsOne() throws Exception {
        recuse();
        assertThat(page("/nominations", Office.ORGANISATION_OFFICER)).doesNotContain(number);
        assertThat(page(nomination, Office.ORGANISATION_OFFICER)).doesNotContain(number);
    }
}
