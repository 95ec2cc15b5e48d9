package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.EndKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleCountyTest
class PastDecisionsTest {
    @Autowired JdbcClient database;
    @Autowired CaseStore store;
    @Autowired CasePapers papers;

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    @Test
    void everyDecisionThatAProcedureLeadsToIsACaseOnce() {
        long decisions =
                count(
                        """
                        SELECT count(*) FROM evidence.handling WHERE measure IN ('DEMOTION', 'CONVERSION',
                            'BLAME_RESIGNATION', 'ORDERED_RESIGNATION', 'AWAITING_ASSIGNMENT', 'REMOVAL', 'ADMONITION')
                        """);
        assertThat(decisions).isGreaterThan(100);
        assertThat(count("SELECT count(*) FROM casework.case_file WHERE source = 'record'"))
                .isEqualTo(decisions);
        assertThat(
                        count(
                                """
                                SELECT count(*) FROM casework.case_file c JOIN evidence.handling h ON h.number = c.handling
                                WHERE c.source = 'record' AND c.cadre_id = h.cadre_id AND c.measure = h.measure
                                    AND c.decided_on = h.decided_on
                                """))
                .isEqualTo(decisions);
    }

    @Test
    void suchACaseIsClosedHoldsItsEvidenceAndMakesNoStepUp() {
        String number =
                database.sql(
                                "SELECT number FROM casework.case_file WHERE source = 'record' ORDER BY number LIMIT 1")
                        .query(String.class)
                        .single();
        CaseFile file = store.find(number).orElseThrow();
        assertThat(((CaseFile.Closed) file).end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(file.version()).isEqualTo(1);
        assertThat(file.progress().dossier().evidence()).isNotEmpty();
        Optional<Decision> decision = file.standing().decision();
        assertThat(decision).isPresent();
        assertThat(store.ofHandling(handling(number))).contains(number);
    }

    private String handling(String number) {
        return database.sql("SELECT handling FROM casework.case_file WHERE number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    @Test
    void itsPaperSaysWhatTheRecordsSay() {
        CaseFile file =
                store.find(
                                database.sql(
                                                "SELECT min(number) FROM casework.case_file WHERE source = 'record'")
                                        .query((row, _) -> row.getString(1))
                                        .single())
                        .orElseThrow();
        var paper = papers.write(file, 1, "past-decision", Language.ZH).orElseThrow();
        Decision decision = file.standing().decision().orElseThrow();
        assertThat(paper.number()).contains(decision.document());
        assertThat(paper.body().toString())
                .contains(decision.decidedOn().toString())
                .contains(file.progress().dossier().evidence());
    }

    @Test
    void theirNumbersRunWithoutGapsYearByYear() {
        List<Long> gaps =
                database.sql(
                                """
                                SELECT s.last - count(*) AS gap FROM casework.series s
                                JOIN casework.case_file c ON split_part(c.number, '-', 2)::int = s.year
                                WHERE s.series = 'case' GROUP BY s.year, s.last
                                """)
                        .query((row, _) -> row.getLong("gap"))
                        .list();
        assertThat(gaps).isNotEmpty().containsOnly(0L);
    }
}
