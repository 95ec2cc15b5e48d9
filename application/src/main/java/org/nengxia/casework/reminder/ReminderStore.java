package org.nengxia.casework.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nengxia.casework.deadline.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps reminders.
@Component
class ReminderStore {
    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    /// The reminders that were made in cases.
    ///
    /// @param standing those that nothing has answered yet
    record Made(Set<Reminder.Key> all, Set<Reminder.Key> standing) {}

    Made made(Collection<String> numbers) {
        Made made = new Made(new HashSet<>(), new HashSet<>());
        database.sql(
                        """
                        SELECT case_number, clock, due_on, kind, round, answered FROM casework.reminder
                        WHERE case_number = ANY(:numbers)
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    Reminder.Key key = key(row);
                    made.all().add(key);
                    if (row.getObject("answered") == null) {
                        made.standing().add(key);
                    }
                });
        return made;
    }

    private static Reminder.Key key(ResultSet row) throws SQLException {
        return new Reminder.Key(
                row.getString("case_number"),
                row.getString("clock"),
                row.getObject("due_on", LocalDate.class),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getInt("round"));
    }

    /// Whether a case is as it was when it was read; whoever wants to change it waits until this
    /// transaction ends.
    boolean unchanged(String number, int version) {
        return database.sql(
                        """
                        SELECT version FROM casework.case_file WHERE number = :number FOR UPDATE
                        """)
                .param("number", number)
                .query(Integer.class)
                .optional()
                .filter(now -> now == version)
                .isPresent();
    }

    /// Adds a reminder unless it was made before.
    boolean add(Reminder reminder, LocalDate today, Instant now) {
        return database.sql(
                                """
                                INSERT INTO casework.reminder (case_number, clock, task, organ, office, due_on, kind, round,
                                    came_on, made_on, made_at)
                                VALUES (:number, :clock, :task, :organ, :office, :due, :kind, :round, :came, :today, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("number", reminder.caseNumber())
                        .param("clock", reminder.clock())
                        .param("task", reminder.task())
                        .param("organ", reminder.organ())
                        .param("office", reminder.office().name())
                        .param("due", reminder.due())
                        .param("kind", reminder.kind().name())
                        .param("round", reminder.round())
                        .param("came", reminder.came())
                        .param("today", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Ends the reminders of a case whose clock runs no more or has another last day now; how many
    /// those were. A clock that stands keeps its reminders.
    int answered(String number, int version, List<Deadline> running) {
        return database.sql(
                        """
                        UPDATE casework.reminder r SET answered = :version
                        WHERE case_number = :number AND answered IS NULL AND NOT EXISTS (
                            SELECT FROM unnest(:clocks::text[], :days::text[]) AS k (clock, day)
                            WHERE k.clock = r.clock AND (k.day = '' OR k.day::date = r.due_on))
                        """)
                .param("number", number)
                .param("version", version)
                .param("clocks", running.stream().map(Deadline::clock).toArray(String[]::new))
                .param("days", running.stream().map(ReminderStore::day).toArray(String[]::new))
                .update();
    }

    private static String day(Deadline deadline) {
        return deadline.lastDay().map(LocalDate::toString).orElse("");
    }
}
