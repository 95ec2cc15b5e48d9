package org.nengxia.casework.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.reminder.Reminder.Kind;
import org.nengxia.policy.procedure.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The reminders that somebody may see: only of cases that he may see himself.
@Service
public class ReminderList {
    /// SQL for: the reminder `r` stands, its case `c` is not suspended, and the office owes the
    /// act. What the person concerned may do is nobody's to be reminded of here.
    static final String OWED =
            """
            r.answered IS NULL AND c.state <> 'suspended' AND r.office <> 'PERSON' AND r.office = ANY(:offices)
            AND
            """
                    + CaseList.SEEN;

    private final JdbcClient database;
    private final Clock clock;

    ReminderList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The latest reminder of a clock, for those who owe the act.
    ///
    /// @param id which to note
    /// @param name of the cadre or team
    /// @param procedure id of the procedure that the case follows
    /// @param times how many reminders of this clock there were
    /// @param made the day on which it was made; later than the day on which it came up when the
    ///   product was out of service then
    /// @param notedOn the day on which this reader noted it
    public record Owed(
            long id,
            Reminder latest,
            String name,
            String pack,
            String packHash,
            String procedure,
            int times,
            LocalDate made,
            Optional<LocalDate> notedOn) {}

    /// What the offices that a reader acts for are reminded of: what he has not noted first, then
    /// by the last day.
    public List<Owed> owed(Reader reader, Taker taker) {
        return asked(
                        """
                        SELECT * FROM (
                            SELECT DISTINCT ON (r.case_number, r.clock) r.*, c.pack, c.pack_hash, c.follows,
                                coalesce(p.name, t.name) AS name, n.noted_at::timestamp AS noted,
                                count(*) OVER (PARTITION BY r.case_number, r.clock) AS times
                            FROM casework.reminder r JOIN casework.case_file c ON c.number = r.case_number
                            LEFT JOIN roster.cadre p ON p.cadre_id = c.cadre_id
                            LEFT JOIN roster.team t ON t.number = c.team
                            LEFT JOIN casework.reminder_noted n ON n.reminder = r.id AND n.account = :account
                            WHERE
                        """
                                + OWED
                                + """
                                        ORDER BY r.case_number, r.clock, r.came_on DESC, r.id DESC) latest
                                ORDER BY noted IS NOT NULL, due_on, case_number
                                """,
                        reader)
                .param("offices", offices(taker))
                .query(ReminderList::owed)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Reader reader) {
        return database.sql(sql)
                .param("office", reader.office().name())
                .param("account", reader.account())
                .param("cadre", reader.cadre().orElse(-1))
                .param("today", LocalDate.now(clock));
    }

    /// The offices of procedures that somebody acts for.
    static String[] offices(Taker taker) {
        return Arrays.stream(Office.values())
                .filter(each -> Taker.offices(each).contains(taker.actor().office()))
                .filter(each -> each != Office.PRINCIPAL_LEADER || taker.principal())
                .map(Office::name)
                .toArray(String[]::new);
    }

    private static Owed owed(ResultSet row, int at) throws SQLException {
        return new Owed(
                row.getLong("id"),
                reminder(row),
                row.getString("name"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getString("follows"),
                row.getInt("times"),
                row.getObject("made_on", LocalDate.class),
                Optional.ofNullable(row.getObject("noted", java.time.LocalDateTime.class))
                        .map(java.time.LocalDateTime::toLocalDate));
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getString("case_number"),
                row.getString("clock"),
                row.getString("task"),
                row.getString("organ"),
                Office.valueOf(row.getString("office")),
                row.getObject("due_on", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                row.getInt("round"),
                row.getObject("came_on", LocalDate.class));
    }

    /// A reminder as the page of its case shows it.
    ///
    /// @param made the day on which it was made
    /// @param answered whether its clock runs no more, or has another last day
    public record Past(Reminder reminder, LocalDate made, boolean answered) {

        /// Whether it was made later than it came up, since the product was out of service.
        public boolean late() {
            return made.isAfter(reminder.came());
        }
    }

    /// All reminders of a case, in the order in which they came up.
    public List<Past> ofCase(String number) {
        return ofCases(List.of(number));
    }

    /// All reminders of several cases, in that order.
    public List<Past> ofCases(Collection<String> numbers) {
        return database.sql(
                        """
                        SELECT * FROM casework.reminder WHERE case_number = ANY(:numbers)
                        ORDER BY came_on, clock, id
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) ->
                        new Past(
                                reminder(row),
                                row.getObject("made_on", LocalDate.class),
                                row.getObject("answered") != null))
                .list();
    }

    /// How often the office was reminded of a clock that runs.
    ///
    /// @param before up to the last day
    /// @param after since then
    public record Times(int before, int after) {
        /// Never.
        public static final Times NONE = new Times(0, 0);

        /// Together with those of another clock.
        public Times and(Times more) {
            return new Times(before + more.before, after + more.after);
        }

        /// Both together.
        public int all() {
            return before + after;
        }
    }

    /// Which clock of which case.
    public record Of(String caseNumber, String clock) {}

    /// How often offices were reminded of each clock in the cases that a reader sees.
    public Map<Of, Times> times(Reader reader) {
        Map<Of, Times> times = new HashMap<>();
        asked(
                        """
                        SELECT r.case_number, r.clock, count(*) FILTER (WHERE r.kind <> 'OVERDUE') AS before,
                            count(*) FILTER (WHERE r.kind = 'OVERDUE') AS after
                        FROM casework.reminder r JOIN casework.case_file c ON c.number = r.case_number
                        WHERE r.answered IS NULL AND
                        """
                                + CaseList.SEEN
                                + " GROUP BY 1, 2",
                        reader)
                .query(row -> {
                    times.put(
                            new Of(row.getString("case_number"), row.getString("clock")),
                            new Times(row.getInt("before"), row.getInt("after")));
                });
        return times;
    }
}
