package org.nengxia.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.kernel.ListOrder;
import org.nengxia.policy.procedure.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The list of cases that somebody may see. Searches, counts and exports go through it, so that
/// recusal holds in all of them.
@Service
public class CaseList {
    private static final ListOrder ORDER =
            new ListOrder(
                    Map.of(
                            "number", "c.number",
                            "name", "name",
                            "opened", "c.opened_on",
                            "state", "c.state",
                            "measure", "c.measure"),
                    "c.state = 'closed', c.opened_on DESC",
                    "c.number");

    /// That a case `c` waits for an act of the unit for which an account speaks, and is about
    /// somebody who holds a post there, or about a team of it: other cases are not for the unit,
    /// and an account without a unit sees none.
    private static final String OF_THE_UNIT =
            """
            EXISTS (SELECT FROM casework.turn w JOIN shell.account a ON a.name = :account
                WHERE w.case_number = c.number AND w.office = 'UNIT' AND (
                    EXISTS (SELECT FROM roster.tenure n JOIN roster.post o ON o.number = n.post
                        WHERE n.cadre_id = c.cadre_id AND o.unit = a.unit AND n.began_on <= :today
                        AND (n.ended_on IS NULL OR n.ended_on > :today))
                    OR EXISTS (SELECT FROM roster.team m WHERE m.number = c.team AND m.unit = a.unit)))
            """;

    /// SQL for: a reader may see the case `c`. The office has to do with it, and the person is
    /// neither recused nor its subject, nor was a member of the team that it is about on any day
    /// from the earliest of its evidence (its opening at the latest) until today; who speaks for a
    /// unit sees only what waits for that unit. Wants the parameters `office`, `account`, `cadre`
    /// (-1 where the person is no cadre) and `today`, by the product's clock.
    public static final String SEEN =
            """
            EXISTS (SELECT FROM casework.sight s WHERE s.case_number = c.number AND s.office = :office)
            AND NOT EXISTS (SELECT FROM casework.recused r WHERE r.case_number = c.number AND r.account = :account)
            AND c.cadre_id IS DISTINCT FROM :cadre
            AND NOT EXISTS (SELECT FROM roster.post o JOIN roster.tenure n ON n.post = o.number
                WHERE o.team = c.team AND n.cadre_id = :cadre AND n.began_on <= :today
                AND (n.ended_on IS NULL OR n.ended_on > least(c.opened_on, (
                    SELECT min(i.day) FROM casework.evidence e JOIN evidence.item i ON i.number = e.item
                    WHERE e.case_number = c.number))))
            AND (:office <> 'UNIT_PERSONNEL' OR
            """
                    + OF_THE_UNIT
                    + ")";

    private static final String FROM =
            """
            FROM casework.case_file c LEFT JOIN roster.cadre p ON p.cadre_id = c.cadre_id
            LEFT JOIN roster.team t ON t.number = c.team
            WHERE (:words = '' OR p.name LIKE :pattern OR t.name LIKE :pattern OR c.number = :words)
            AND (:state = '' OR c.state = :state OR (:state = 'open' AND c.state <> 'closed')
                OR (:state IN ('clocked', 'helped') AND EXISTS (SELECT FROM casework.helper h WHERE h.case_number = c.number))
                OR (:state = 'clocked' AND c.state <> 'closed'))
            AND (:measure = '' OR c.measure = :measure) AND (:subject = 0 OR c.cadre_id = :subject)
            AND
            """
                    + SEEN;
    private final JdbcClient database;
    private final Clock clock;

    CaseList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Which cases to list: empty texts and 0 do not narrow.
    ///
    /// @param words part of a name, or a whole number
    /// @param state `running suspended closed`, `open` for those not closed, `helped` for those
    ///   whose person somebody helps, `clocked` for either
    /// @param measure code of the measure decided or proposed
    /// @param cadre the product's own number of the cadre
    /// @param order `number name opened state measure`; with a minus in front, backwards
    public record Wanted(String words, String state, String measure, long cadre, String order) {
        /// All that are not closed.
        public static final Wanted OPEN = new Wanted("", "open", "", 0, "");

        /// All whose person somebody helps, closed or not.
        public static final Wanted HELPED = new Wanted("", "helped", "", 0, "");

        /// All in which clocks can run.
        public static final Wanted CLOCKED = new Wanted("", "clocked", "", 0, "");
    }

    /// A line of the list.
    ///
    /// @param name of the cadre or team
    /// @param procedure id of the procedure that it follows
    /// @param place where it stands in the drawing
    /// @param ended how it ended, a key of `EndKind`
    public record Line(
            String number,
            Optional<Long> cadre,
            Optional<String> team,
            String name,
            String pack,
            String packHash,
            String procedure,
            String place,
            String state,
            Optional<String> ended,
            Optional<String> measure,
            LocalDate openedOn,
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> closedOn) {}

    /// Whether a reader may see a case.
    public boolean sees(Reader reader, String number) {
        return asked("SELECT EXISTS (SELECT " + from("c.number = :number AND ") + ")", ALL, reader)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /// Of these cases, those that a reader may see, by number.
    public Map<String, Line> seen(Collection<String> numbers, Reader reader) {
        return asked(
                        "SELECT c.*, coalesce(p.name, t.name) AS name "
                                + from("c.number = ANY(:numbers) AND "),
                        ALL,
                        reader)
                .param("numbers", numbers.toArray(String[]::new))
                .query(CaseList::line)
                .stream()
                .collect(Collectors.toMap(Line::number, line -> line));
    }

    /// The open cases that a reader sees in which an act of one of these offices is due, however
    /// many they are.
    public List<Line> waiting(Reader reader, Collection<Office> offices) {
        return asked(
                        "SELECT c.*, coalesce(p.name, t.name) AS name "
                                + from(
                                        """
                                        EXISTS (SELECT FROM casework.turn w WHERE w.case_number = c.number
                                            AND w.office = ANY(:offices)) AND
                                        """)
                                + ORDER.by(""),
                        Wanted.OPEN,
                        reader)
                .param("offices", offices.stream().map(Office::name).toArray(String[]::new))
                .query(CaseList::line)
                .list();
    }

    private static final Wanted ALL = new Wanted("", "", "", 0, "");

    private static String from(String more) {
        return FROM.replaceFirst("WHERE ", "WHERE " + more);
    }

    /// How many cases a reader sees of those wanted.
    public long count(Wanted wanted, Reader reader) {
        return asked("SELECT count(*) " + FROM, wanted, reader).query(Long.class).single();
    }

    /// All lines wanted, however many they are.
    public List<Line> lines(Wanted wanted, Reader reader) {
        return lines(wanted, reader, 0, Integer.MAX_VALUE);
    }

    /// The lines from the first asked for, so many.
    public List<Line> lines(Wanted wanted, Reader reader, long first, int most) {
        return asked(
                        "SELECT c.*, coalesce(p.name, t.name) AS name "
                                + FROM
                                + ORDER.by(wanted.order())
                                + " LIMIT :most OFFSET :first",
                        wanted,
                        reader)
                .param("first", first)
                .param("most", most)
                .query(CaseList::line)
                .list();
    }

    /// The cases about a team that a reader sees, those not closed first, so many at most.
    public List<Line> ofTeam(String team, Reader reader, int most) {
        return asked(
                        "SELECT c.*, t.name "
                                + from("c.team = :team AND ")
                                + ORDER.by("")
                                + " LIMIT :most",
                        ALL,
                        reader)
                .param("team", team)
                .param("most", most)
                .query(CaseList::line)
                .list();
    }

    /// The numbers of the open cases about cadres that a reader sees, by cadre.
    public Map<Long, String> open(Collection<Long> cadres, Reader reader) {
        Map<Long, String> open = new LinkedHashMap<>();
        asked(
                        "SELECT c.cadre_id, c.number " + from("c.cadre_id = ANY(:cadres) AND "),
                        Wanted.OPEN,
                        reader)
                .param("cadres", cadres.toArray(Long[]::new))
                .query(row -> {
                    open.put(row.getLong("cadre_id"), row.getString("number"));
                });
        return open;
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted, Reader reader) {
        return database.sql(sql)
                .param("words", wanted.words())
                .param("pattern", ListOrder.containing(wanted.words()))
                .param("state", wanted.state())
                .param("measure", wanted.measure())
                .param("subject", wanted.cadre())
                .param("office", reader.office().name())
                .param("account", reader.account())
                .param("cadre", reader.cadre().orElse(-1))
                .param("today", LocalDate.now(clock));
    }

    private static Line line(ResultSet row, int at) throws SQLException {
        return new Line(
                row.getString("number"),
                Optional.ofNullable(row.getObject("cadre_id", Long.class)),
                Optional.ofNullable(row.getString("team")),
                row.getString("name"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getString("follows"),
                row.getString("place"),
                row.getString("state"),
                Optional.ofNullable(row.getString("ended")),
                Optional.ofNullable(row.getString("measure")),
                row.getObject("opened_on", LocalDate.class),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
    }
}
