package org.nengxia.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class EvidenceTest {
    @Autowired Evidence evidence;
    @Autowired Records records;

    private long cadre;

    @BeforeEach
    void someoneOfAUnit() {
        records.none();
        records.unit("U1");
        cadre = records.cadre("欧阳明");
    }

    private String grade(String number, String day) {
        return records.grade(cadre, number, day);
    }

    private String handling(String... sources) {
        return records.handling(cadre, "ADMONITION", sources);
    }

    @Test
    void theRecordsOfAChannelStandInTheOneListLatestFirst() {
        grade("G1", "2005-01-05");
        grade("G2", "2005-12-05");
        assertThat(evidence.items(cadre)).extracting(Item::number).containsExactly("G2", "G1");
        Item item = evidence.item("G1").orElseThrow();
        assertThat(item.channel()).isEqualTo(Channel.ASSESSMENT);
        assertThat(item.register()).isEqualTo("assessment.grade");
        assertThat(item.title()).isEmpty();
    }

    @Test
    void aHandlingIsFoundFromThePersonAndFromItsEvidence() {
        String first = grade("G1", "2005-01-05");
        String handling = handling(first, first);
        assertThat(evidence.handlings(cadre))
                .extracting(Handling::number)
                .containsExactly(handling);
        assertThat(evidence.handlingsCiting(first)).hasSize(1);
    }

    @Test
    void theRecordsReachToTheLatestEvidenceHoweverLateADecisionWasMadeOnIt() {
        assertThat(evidence.latest()).isEmpty();
        String first = grade("G1", "2005-01-05");
        handling(first, first);
        assertThat(evidence.latest()).contains(LocalDate.of(2005, 1, 5));
    }

    @Test
    void noHandlingIsKeptWithoutASource() {
        assertThatThrownBy(() -> handling()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void noHandlingCitesWhatIsNotThere() {
        assertThatThrownBy(() -> handling("NOWHERE"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void noNumberStandsForTwoRecordsOfDifferentRegisters() {
        grade("X1", "2005-01-05");
        assertThatThrownBy(() ->
                        records.put(
                                "assessment.target",
                                "number",
                                "X1",
                                "year",
                                2005,
                                "cadre_id",
                                cadre,
                                "unit",
                                "U1",
                                "decided_on",
                                "2005-01-05"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
