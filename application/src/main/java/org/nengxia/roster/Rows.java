package org.nengxia.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.nengxia.kernel.IdNumber;

/// How the rows of the roster's tables become its records.
final class Rows {
    private static final String COLUMNS =
            """
            SELECT p.number AS post, p.unit, u.name AS unit_name, p.title, p.leading_post, p.principal,
                p.level, p.team, t.number, t.began_on, t.ended_on, t.appointed_by, t.removed_by, t.end_reason,
                c.cadre_id, c.id_number, c.name, c.sex, c.born_on
            """;

    /// All tenures with their post, unit and cadre.
    static final String TENURES =
            COLUMNS
                    + """
                    FROM roster.tenure t
                    JOIN roster.post p ON p.number = t.post
                    JOIN roster.unit u ON u.number = p.unit
                    JOIN roster.cadre c ON c.cadre_id = t.cadre_id
                    """;

    /// That a tenure runs on the day `:day`.
    static final String RUNS = "t.began_on <= :day AND (t.ended_on IS NULL OR t.ended_on > :day)";

    /// Leading posts before others, principal ones before their deputies.
    static final Comparator<Tenure> FOREMOST_FIRST =
            Comparator.comparing((Tenure tenure) -> !tenure.post().leading())
                    .thenComparing(tenure -> !tenure.post().principal())
                    .thenComparing(Tenure::beganOn);

    private Rows() {}

    /// The posts for which the condition holds, each with the tenure that runs on `:day`, if any.
    static String seats(String which) {
        return COLUMNS
                + """
                FROM roster.post p
                JOIN roster.unit u ON u.number = p.unit
                LEFT JOIN roster.tenure t ON t.post = p.number AND %s
                LEFT JOIN roster.cadre c ON c.cadre_id = t.cadre_id
                WHERE %s
                ORDER BY p.leading_post DESC, p.principal DESC, p.number
                """
                        .formatted(RUNS, which);
    }

    static Cadre cadre(ResultSet row, int at) throws SQLException {
        return new Cadre(
                row.getLong("cadre_id"),
                new IdNumber(row.getString("id_number")),
                row.getString("name"),
                row.getString("sex"),
                row.getObject("born_on", LocalDate.class));
    }

    static Unit unit(ResultSet row, int at) throws SQLException {
        return new Unit(
                row.getString("number"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("level"),
                text(row, "parent"));
    }

    static Team team(ResultSet row, int at) throws SQLException {
        return new Team(row.getString("number"), row.getString("name"), row.getString("unit"));
    }

    static Tenure tenure(ResultSet row, int at) throws SQLException {
        return new Tenure(
                row.getString("number"),
                cadre(row, at),
                post(row),
                row.getObject("began_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                text(row, "appointed_by"),
                text(row, "removed_by"),
                text(row, "end_reason"));
    }

    static Seat seat(ResultSet row, int at) throws SQLException {
        boolean vacant = row.getString("number") == null;
        return new Seat(post(row), vacant ? Optional.empty() : Optional.of(tenure(row, at)));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("post"),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("title"),
                row.getBoolean("leading_post"),
                row.getBoolean("principal"),
                row.getString("level"),
                text(row, "team"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
