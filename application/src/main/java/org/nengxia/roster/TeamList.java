package org.nengxia.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.ListOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The list of leadership teams (领导班子) as of a day: each with who heads it and how many of its
/// posts are held.
@Service
public class TeamList {
    private static final ListOrder ORDER =
            new ListOrder(
                    Map.of("name", "t.name", "unit", "u.number", "held", "held", "posts", "posts"),
                    "u.number",
                    "t.number");
    private static final String FROM =
            """
            FROM roster.team t JOIN roster.unit u ON u.number = t.unit LEFT JOIN (
                SELECT p.team, count(*) AS posts, count(n.number) AS held,
                    (array_agg(n.cadre_id ORDER BY p.number) FILTER (WHERE p.principal AND n.number IS NOT NULL))[1] AS head
                FROM roster.post p LEFT JOIN roster.tenure n ON n.post = p.number
                    AND n.began_on <= :day AND (n.ended_on IS NULL OR n.ended_on > :day)
                WHERE p.team IS NOT NULL AND p.leading_post
                GROUP BY p.team
            ) s ON s.team = t.number LEFT JOIN roster.cadre c ON c.cadre_id = s.head
            WHERE (:words = '' OR t.name LIKE :pattern OR c.name LIKE :pattern) AND (:kind = '' OR u.kind = :kind)
            """;
    private final JdbcClient database;

    TeamList(JdbcClient database) {
        this.database = database;
    }

    /// What to list: empty texts do not narrow.
    ///
    /// @param words part of a team's or its head's name
    /// @param kind kind of unit, a code of `roster.unit`
    /// @param order `name`, `unit`, `held` or `posts`; with a minus in front, backwards
    public record Wanted(String words, String kind, String order) {}

    /// A line of the list.
    ///
    /// @param head who holds the first of its principal posts on the day; empty when none is held
    /// @param posts leading posts of the team
    /// @param held those of them that somebody holds on the day
    public record Line(
            String number, String name, Unit unit, Optional<Head> head, int posts, int held) {}

    /// Who heads a team.
    public record Head(long id, String name) {}

    /// How many are listed.
    public long count(Wanted wanted, LocalDate day) {
        return asked("SELECT count(*) " + FROM, wanted, day).query(Long.class).single();
    }

    /// The lines from the first asked for, so many.
    public List<Line> lines(Wanted wanted, LocalDate day, long first, int most) {
        return asked(
                        """
                        SELECT t.number AS team_number, t.name AS team_name, u.*, c.cadre_id AS head_id,
                            c.name AS head_name, coalesce(s.posts, 0) AS posts, coalesce(s.held, 0) AS held
                        """
                                + FROM
                                + ORDER.by(wanted.order())
                                + " LIMIT :most OFFSET :first",
                        wanted,
                        day)
                .param("first", first)
                .param("most", most)
                .query(TeamList::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted, LocalDate day) {
        return database.sql(sql)
                .param("day", day)
                .param("words", wanted.words())
                .param("pattern", ListOrder.containing(wanted.words()))
                .param("kind", wanted.kind());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        long head = row.getLong("head_id");
        Optional<Head> heads =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(new Head(head, row.getString("head_name")));
        return new Line(
                row.getString("team_number"),
                row.getString("team_name"),
                Rows.unit(row, number),
                heads,
                row.getInt("posts"),
                row.getInt("held"));
    }
}
