package org.nengxia.casework.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.Taker;
import org.nengxia.kernel.Refusal;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes that somebody has read a reminder: each person for himself, once. It answers nothing: what
/// is owed stays owed.
@Service
public class Noting {
    private final JdbcClient database;
    private final Ledger ledger;
    private final Clock clock;

    Noting(JdbcClient database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Notes a reminder and those of the same clock before it. Refuses one that is not there, not
    /// for the person's office, of a case that the person may not see, or answered meanwhile.
    @Transactional
    public Optional<Refusal> note(long id, Reader reader, Taker taker) {
        Optional<String> number = owed(id, reader, taker);
        if (number.isEmpty()) {
            return Optional.of(Refusal.of("casework.noReminder"));
        }
        if (noted(id, reader) > 0) {
            var details = Map.of("reminder", Long.toString(id));
            var subject = number.get() + " clocks";
            ledger.record(new Act(taker.actor(), "casework.reminder-noted", subject, details));
        }
        return Optional.empty();
    }

    private Optional<String> owed(long id, Reader reader, Taker taker) {
        return database.sql(
                        """
                        SELECT r.case_number FROM casework.reminder r JOIN casework.case_file c ON c.number = r.case_number
                        WHERE r.id = :id AND
                        """
                                + ReminderList.OWED)
                .param("id", id)
                .param("offices", ReminderList.offices(taker))
                .param("office", reader.office().name())
                .param("account", reader.account())
                .param("cadre", reader.cadre().orElse(-1))
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional();
    }

    private int noted(long id, Reader reader) {
        return database.sql(
                        """
                        INSERT INTO casework.reminder_noted
                        SELECT r.id, :account, :now FROM casework.reminder r
                        JOIN casework.reminder this ON this.id = :id AND this.case_number = r.case_number
                            AND this.clock = r.clock AND r.came_on <= this.came_on
                        WHERE r.answered IS NULL
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("account", reader.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
