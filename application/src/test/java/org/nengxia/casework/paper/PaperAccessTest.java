package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.Cases;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may have which papers of the case of the cadre who has an account.
class PaperAccessTest extends DemoCounty {
    private static final String MEANT_FOR_HIM = PaperKind.DECISION.code();
    private static final String OF_THE_ORGAN = PaperKind.MINUTES.code();
    @Autowired private PaperAccess access;
    @Autowired private Cases cases;

    @BeforeEach
    void open() {
        demo.open();
    }

    private CaseFile file(boolean his) {
        String number =
                database.sql(
                                """
                                SELECT number FROM casework.case_file f WHERE (EXISTS (SELECT FROM casework.person p
                                    WHERE p.cadre_id = f.cadre_id AND p.code = 'cadre')) = :his
                                AND decided_on IS NOT NULL AND source <> 'record' ORDER BY number LIMIT 1
                                """)
                        .param("his", his)
                        .query(String.class)
                        .single();
        return cases.find(number).orElseThrow();
    }

    private boolean mayHave(CaseFile file, String code, Office office) {
        return access.mayHave(
                file, file.version(), code, new Actor(office.code(), office.code(), office));
    }

    @Test
    void thePersonHasWhatIsMeantForHimAndNothingElseAndNothingOfOthers() {
        assertThat(mayHave(file(true), MEANT_FOR_HIM, Office.CADRE)).isTrue();
        assertThat(mayHave(file(true), OF_THE_ORGAN, Office.CADRE)).isFalse();
        assertThat(mayHave(file(true), "no-such-paper", Office.CADRE)).isFalse();
        assertThat(mayHave(file(false), MEANT_FOR_HIM, Office.CADRE)).isFalse();
    }

    @Test
    void whoSeesTheCaseHasAllItsPapersAndWhoIsRecusedNone() {
        CaseFile file = file(false);
        assertThat(mayHave(file, OF_THE_ORGAN, Office.ORGANISATION_OFFICER)).isTrue();
        assertThat(mayHave(file, OF_THE_ORGAN, Office.LIAISON_OFFICER)).isFalse();
        database.sql("INSERT INTO casework.recused VALUES (:number, 'organisation-officer')")
                .param("number", file.number())
                .update();
        assertThat(mayHave(file, OF_THE_ORGAN, Office.ORGANISATION_OFFICER)).isFalse();
    }
}
