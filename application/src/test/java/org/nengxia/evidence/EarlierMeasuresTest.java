package org.nengxia.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Facts about what was done about somebody before: warnings, and sanctions that take the post.
@ProductTest
@Transactional
class EarlierMeasuresTest {
    private static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);

    @Autowired Facts facts;
    @Autowired Records records;

    private long cadre;

    @BeforeEach
    void aCadre() {
        records.none();
        records.unit("U1");
        cadre = records.cadre("欧阳明");
    }

    private void record(String register, String written) {
        records.line(register, "cadre_id " + cadre + " | unit U1 | " + written);
    }

    private void sanctioned(String kind) {
        record(
                "notice.sanction",
                "decided_on 2005-05-05 | kind "
                        + kind
                        + " | organ 县纪委 | adjustment_recommended true");
    }

    private void handled(String measure) {
        String veto = "year 2005 | decided_on 2005-05-05 | item WORK_SAFETY | number 否决-" + measure;
        record("assessment.veto", veto);
        record(
                "evidence.handling",
                "measure "
                        + measure
                        + " | decided_on 2005-06-07 | document 9号 | organ 县委"
                        + " | sources 否决-"
                        + measure);
    }

    private String told(String fact, LocalDate day) {
        FactSheet sheet = facts.sheet(cadre, day).orElseThrow();
        String told =
                sheet.value(fact)
                        .map(Value.of(true)::equals)
                        .map(String::valueOf)
                        .orElse("missing");
        assertThat(sheet.source(fact).evidence()).hasSize(told.equals("true") ? 1 : 0);
        return told;
    }

    @Test
    void onlyASanctionThatTakesThePostAwayRemoves() {
        sanctioned("MAJOR_DEMERIT");
        assertThat(told("removed_by_sanction", YEAR_END)).isEqualTo("false");
        sanctioned("DISMISSAL");
        assertThat(told("removed_by_sanction", LocalDate.of(2005, 5, 4))).isEqualTo("false");
        assertThat(told("removed_by_sanction", YEAR_END)).isEqualTo("true");
        assertThat(told("removed_by_sanction", LocalDate.of(2006, 5, 5))).isEqualTo("false");
    }

    @Test
    void anAdmonitionIsAWarningAndSilenceTellsNothing() {
        handled("CIRCULATED_CRITICISM");
        assertThat(told("warned_within_year", YEAR_END)).isEqualTo("missing");
        handled("ADMONITION");
        assertThat(told("warned_within_year", YEAR_END)).isEqualTo("true");
        assertThat(told("warned_within_year", LocalDate.of(2006, 6, 7))).isEqualTo("missing");
    }
}
