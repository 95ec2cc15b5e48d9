package org.nengxia.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.IdNumber;
import org.nengxia.kernel.ListOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The list of cadres (干部名册) as of a day: each with the foremost post held on it.
@Service
public class CadreList {
    private static final ListOrder ORDER =
            new ListOrder(
                    Map.of(
                            "name", "c.name",
                            "unit", "s.unit, NOT s.principal",
                            "born", "c.born_on",
                            "since", "s.began_on"),
                    "s.unit, NOT s.principal NULLS LAST",
                    "c.cadre_id");
    private static final String ON_THE_DAY =
            """
            FROM roster.cadre c LEFT JOIN (
                SELECT DISTINCT ON (t.cadre_id) t.cadre_id, t.began_on, p.unit, p.title, p.leading_post,
                    p.principal, u.name AS unit_name, u.kind
                FROM roster.tenure t
                JOIN roster.post p ON p.number = t.post
                JOIN roster.unit u ON u.number = p.unit
                WHERE t.began_on <= :day AND (t.ended_on IS NULL OR t.ended_on > :day)
                ORDER BY t.cadre_id, p.leading_post DESC, p.principal DESC, t.began_on
            ) s ON s.cadre_id = c.cadre_id
            """;
    private static final String FROM =
            ON_THE_DAY
                    + """
                    WHERE (:words = '' OR c.name LIKE :pattern OR s.unit_name LIKE :pattern OR c.id_number = :words)
                    AND (:kind = '' OR s.kind = :kind) AND (:sex = '' OR c.sex = :sex)
                    AND (:state = '' OR :state = CASE WHEN s.leading_post THEN 'leading' WHEN s.cadre_id IS NULL
                        THEN 'none' ELSE 'other' END)
                    """;
    private final JdbcClient database;

    CadreList(JdbcClient database) {
        this.database = database;
    }

    /// What to list: empty texts do not narrow.
    ///
    /// @param words part of a name or of a unit's name, or a whole identity number
    /// @param kind kind of unit, a code of `roster.unit`
    /// @param state `leading` holds a leading post, `other` another post, `none` no post on the day
    /// @param order `name`, `unit`, `born` or `since`; with a minus in front, backwards
    public record Wanted(String words, String kind, String sex, String state, String order) {}

    /// A line of the list.
    ///
    /// @param unit number of the unit of the foremost post; empty when no post is held
    public record Line(
            long id,
            String name,
            IdNumber idNumber,
            String sex,
            LocalDate bornOn,
            Optional<String> schooling,
            Optional<String> unit,
            Optional<String> unitName,
            Optional<String> title,
            Optional<LocalDate> since) {}

    /// How many are listed.
    public long count(Wanted wanted, LocalDate day) {
        return asked("SELECT count(*) " + FROM, wanted, day).query(Long.class).single();
    }

    /// The lines from the first asked for, so many.
    public List<Line> lines(Wanted wanted, LocalDate day, long first, int most) {
        return asked(
                        "SELECT c.*, s.* "
                                + FROM
                                + ORDER.by(wanted.order())
                                + " LIMIT :most OFFSET :first",
                        wanted,
                        day)
                .param("first", first)
                .param("most", most)
                .query(CadreList::line)
                .list();
    }

    /// The lines of these cadres, in the usual order.
    public List<Line> lines(List<Long> cadres, LocalDate day) {
        if (cadres.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        "SELECT c.*, s.* "
                                + ON_THE_DAY
                                + " WHERE c.cadre_id IN (:cadres)"
                                + ORDER.by(""))
                .param("day", day)
                .param("cadres", cadres)
                .query(CadreList::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted, LocalDate day) {
        return database.sql(sql)
                .param("day", day)
                .param("words", wanted.words())
                .param("pattern", ListOrder.containing(wanted.words()))
                .param("kind", wanted.kind())
                .param("sex", wanted.sex())
                .param("state", wanted.state());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("cadre_id"),
                row.getString("name"),
                new IdNumber(row.getString("id_number")),
                row.getString("sex"),
                row.getObject("born_on", LocalDate.class),
                Optional.ofNullable(row.getString("schooling")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("unit_name")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getObject("began_on", LocalDate.class)));
    }
}
