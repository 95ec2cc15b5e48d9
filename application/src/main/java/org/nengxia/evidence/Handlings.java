package org.nengxia.evidence;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The handlings that decisions of cases bring about, as part of the caller's act. Only decisions
/// that stand are handlings: one that is annulled leaves the list, and with it every figure.
@Service
public class Handlings {
    private final JdbcClient database;

    Handlings(JdbcClient database) {
        this.database = database;
    }

    /// Records a decision with the evidence that led to it, the grounds of the regulations on which
    /// it was decided, and the day from which it has its effects.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Handling handling, Collection<String> grounds, LocalDate effectiveOn) {
        database.sql(
                        """
                        INSERT INTO evidence.handling (number, cadre_id, unit, measure, decided_on, document, organ, sources,
                            grounds, effective_on)
                        VALUES (:number, :cadre, :unit, :measure, :day, :document, :organ, :sources,
                            nullif(:grounds::text[], '{}'), :effective)
                        """)
                .param("number", handling.number())
                .param("cadre", handling.cadreId())
                .param("unit", handling.unit())
                .param("measure", handling.measure())
                .param("day", handling.decidedOn())
                .param("document", handling.document())
                .param("organ", handling.organ())
                .param("sources", handling.sources().toArray(String[]::new))
                .param("grounds", grounds.toArray(String[]::new))
                .param("effective", effectiveOn)
                .update();
        database.sql(
                        """
                        INSERT INTO evidence.handling_source (handling, item)
                        SELECT DISTINCT :number, item FROM unnest(:sources::text[]) AS s (item)
                        """)
                .param("number", handling.number())
                .param("sources", handling.sources().toArray(String[]::new))
                .update();
    }

    /// Changes the measure of a decision that review or appeal found too heavy.
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(String number, String measure, String document) {
        database.sql(
                        """
                        UPDATE evidence.handling SET measure = :measure, document = :document
                        WHERE number = :number
                        """)
                .param("measure", measure)
                .param("document", document)
                .param("number", number)
                .update();
    }

    /// Sets a decision in place of an earlier one of the same case: its measure, its document, what
    /// else it rests upon, the day on which it was taken, and the day from which it has effect.
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(
            String number,
            String measure,
            String document,
            Collection<String> grounds,
            LocalDate decidedOn,
            LocalDate effectiveOn) {
        change(number, measure, document);
        database.sql(
                        """
                        UPDATE evidence.handling
                        SET grounds = nullif(:grounds::text[], '{}'), decided_on = :decided,
                            effective_on = :effective
                        WHERE number = :number
                        """)
                .param("grounds", grounds.toArray(String[]::new))
                .param("decided", decidedOn)
                .param("effective", effectiveOn)
                .param("number", number)
                .update();
    }

    /// Takes an annulled decision off the list; false when other records rest upon it, such as a
    /// reinstatement, and the caller must give its transaction up.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(String number) {
        try {
            database.sql("DELETE FROM evidence.handling WHERE number = :number")
                    .param("number", number)
                    .update();
            return true;
        } catch (DataIntegrityViolationException used) {
            return false;
        }
    }
}
