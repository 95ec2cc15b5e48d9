package org.nengxia.casework.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.ListOrder;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps meetings and their agendas.
@Component
class MeetingStore {
    private final JdbcClient database;

    MeetingStore(JdbcClient database) {
        this.database = database;
    }

    private static final ListOrder ORDER =
            new ListOrder(
                    Map.of("number", "number", "day", "held_on", "place", "place"),
                    "held_on DESC",
                    "number DESC");

    private static final String WANTED =
            """
            FROM (SELECT m.*, CASE WHEN NOT m.opened THEN 'convened'
                    WHEN EXISTS (SELECT FROM casework.agenda a
                        WHERE a.meeting = m.number AND a.outcome IS NULL) THEN 'open'
                    ELSE 'closed' END AS state FROM casework.meeting m) AS m
            WHERE (:organ = '' OR organ = :organ) AND (:state = '' OR state = :state)
            """;

    /// How many meetings there are of those wanted.
    long count(Meetings.Wanted wanted) {
        return database.sql("SELECT count(*) " + WANTED)
                .param("organ", wanted.organ())
                .param("state", wanted.state())
                .query(Long.class)
                .single();
    }

    /// Those wanted, from the first asked for, so many.
    List<Meeting> lines(Meetings.Wanted wanted, long first, int most) {
        return read(
                "SELECT * " + WANTED + ORDER.by(wanted.order()) + " LIMIT :most OFFSET :first",
                Map.of(
                        "organ",
                        wanted.organ(),
                        "state",
                        wanted.state(),
                        "first",
                        first,
                        "most",
                        most));
    }

    Optional<Meeting> find(String number) {
        return read(
                        "SELECT * FROM casework.meeting WHERE number = :number",
                        Map.of("number", number))
                .stream()
                .findFirst();
    }

    /// The meeting; whoever else wants to change it waits until this transaction ends.
    Optional<Meeting> locked(String number) {
        return read(
                        "SELECT * FROM casework.meeting WHERE number = :number FOR UPDATE",
                        Map.of("number", number))
                .stream()
                .findFirst();
    }

    private List<Meeting> read(String sql, Map<String, ?> parameters) {
        List<Meeting> bare =
                database.sql(sql).params(parameters).query((row, _) -> bare(row)).list();
        Map<String, List<Meeting.Matter>> agendas = agendas(bare);
        return bare.stream()
                .map(each ->
                        new Meeting(
                                each.number(),
                                each.organ(),
                                each.heldOn(),
                                each.place(),
                                each.opened(),
                                each.absent(),
                                agendas.getOrDefault(each.number(), List.of())))
                .toList();
    }

    private static Meeting bare(ResultSet row) throws SQLException {
        return new Meeting(
                row.getString("number"),
                row.getString("organ"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getBoolean("opened"),
                List.of((String[]) row.getArray("absent").getArray()),
                List.of());
    }

    private Map<String, List<Meeting.Matter>> agendas(List<Meeting> meetings) {
        Map<String, List<Meeting.Matter>> agendas = new LinkedHashMap<>();
        database.sql("SELECT * FROM casework.agenda WHERE meeting = ANY(:numbers) ORDER BY place")
                .param("numbers", meetings.stream().map(Meeting::number).toArray(String[]::new))
                .query(row -> {
                    agendas.computeIfAbsent(row.getString("meeting"), _ -> new ArrayList<>())
                            .add(
                                    new Meeting.Matter(
                                            row.getString("case_number"),
                                            Optional.ofNullable(row.getString("outcome"))
                                                    .map(Outcome::valueOf)));
                });
        return agendas;
    }

    void add(Meeting meeting, String by) {
        database.sql(
                        """
                        INSERT INTO casework.meeting (number, organ, held_on, place, convened_by)
                        VALUES (:number, :organ, :on, :place, :by)
                        """)
                .param("number", meeting.number())
                .param("organ", meeting.organ())
                .param("on", meeting.heldOn())
                .param("place", meeting.place())
                .param("by", by)
                .update();
    }

    void put(String meeting, String caseNumber) {
        database.sql(
                        """
                        INSERT INTO casework.agenda SELECT :meeting, :number, coalesce(max(place), 0) + 1
                        FROM casework.agenda WHERE meeting = :meeting
                        """)
                .param("meeting", meeting)
                .param("number", caseNumber)
                .update();
    }

    void takeOff(String meeting, String caseNumber) {
        database.sql(
                        "DELETE FROM casework.agenda WHERE meeting = :meeting AND case_number = :number")
                .param("meeting", meeting)
                .param("number", caseNumber)
                .update();
    }

    void opened(String meeting, List<String> absent) {
        database.sql(
                        """
                        UPDATE casework.meeting SET opened = true, absent = :absent::text[]
                        WHERE number = :meeting
                        """)
                .param("meeting", meeting)
                .param("absent", absent.toArray(String[]::new))
                .update();
    }

    void voted(String meeting, String caseNumber, Outcome outcome) {
        database.sql(
                        """
                        UPDATE casework.agenda SET outcome = :outcome
                        WHERE meeting = :meeting AND case_number = :number
                        """)
                .param("outcome", outcome.name())
                .param("meeting", meeting)
                .param("number", caseNumber)
                .update();
    }

    /// A meeting of that organ, day and place that has not begun and has nothing on its agenda.
    /// Whoever else convenes one of the organ waits until this transaction ends.
    Optional<String> bare(String organ, LocalDate day, String place) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:organ, 0))")
                .param("organ", "casework meeting " + organ)
                .query(row -> {});
        return database.sql(
                        """
                        SELECT number FROM casework.meeting m
                        WHERE organ = :organ AND held_on = :day AND place = :place AND NOT opened
                        AND NOT EXISTS (SELECT FROM casework.agenda a WHERE a.meeting = m.number)
                        ORDER BY number LIMIT 1
                        """)
                .param("organ", organ)
                .param("day", day)
                .param("place", place)
                .query((row, _) -> row.getString("number"))
                .optional();
    }

    /// Another meeting that has the case on its agenda and has not begun.
    Optional<String> elsewhere(String meeting, String caseNumber) {
        return database.sql(
                        """
                        SELECT m.number FROM casework.agenda a JOIN casework.meeting m ON m.number = a.meeting
                        WHERE a.case_number = :number AND NOT m.opened AND m.number <> :meeting LIMIT 1
                        """)
                .param("number", caseNumber)
                .param("meeting", meeting)
                .query(String.class)
                .optional();
    }
}
