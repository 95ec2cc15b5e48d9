package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.register.RegistersFilled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SampleCountyTest
class PastDecisionsTest {
    @Autowired JdbcClient database;
    @Autowired CaseStore store;
    @Autowired CasePapers papers;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

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
                .contains(
                        "%d年%d月"
                                .formatted(
                                        decision.decidedOn().getYear(),
                                        decision.decidedOn().getMonthValue()))
                .contains(file.progress().dossier().evidence());
    }

    private void handedInAgain(String handling, String document) {
        transaction.executeWithoutResult(_ -> {
            database.sql(
                            """
                            UPDATE evidence.handling SET document = :document, decided_on = decided_on - 1
                            WHERE number = :number
                            """)
                    .param("document", document)
                    .param("number", handling)
                    .update();
            events.publishEvent(
                    new RegistersFilled(Set.of("evidence.handling"), Actor.COMMAND_LINE));
        });
    }

    private String past(CaseFile file, int seq) {
        return papers.write(file, seq, "past-decision", Language.ZH).orElseThrow().toString();
    }

    @Test
    void aRecordThatIsCorrectedIsFollowedByTheCaseAndItsExtract() {
        String number =
                database.sql("SELECT max(number) FROM casework.case_file WHERE source = 'record'")
                        .query(String.class)
                        .single();
        CaseFile before = store.find(number).orElseThrow();
        LocalDate decided = before.standing().decision().orElseThrow().decidedOn();
        handedInAgain(handling(number), "更正后的文号");
        CaseFile after = store.find(number).orElseThrow();
        assertThat(after).isInstanceOf(CaseFile.Closed.class);
        assertThat(after.version()).isEqualTo(2);
        Decision decision = after.standing().decision().orElseThrow();
        assertThat(decision.document()).isEqualTo("更正后的文号");
        assertThat(decision.decidedOn()).isEqualTo(decided.minusDays(1));
        assertThat(after.progress().entries().getLast().event())
                .isInstanceOfSatisfying(
                        CaseEvent.Recorded.class,
                        it -> assertThat(it.corrects()).contains("document,decidedOn"));
        assertThat(past(after, 2)).contains("更正后的文号", decided.minusDays(1).toString());
        assertThat(past(after, 1)).contains("后来已经更正").doesNotContain("更正后的文号");
        handedInAgain("nobody", "");
        assertThat(store.find(number).orElseThrow().version()).isEqualTo(2);
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
