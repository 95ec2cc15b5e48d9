package org.nengxia.casework.helper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who helps whom (帮教责任人), as cases named them last.
@Service
public class HelpList {
    private static final String HELPED =
            """
            SELECT h.*, c.name, u.name AS unit FROM casework.helper h
            JOIN roster.cadre c ON c.cadre_id = h.cadre_id
            LEFT JOIN LATERAL (SELECT p.unit FROM roster.tenure t JOIN roster.post p ON p.number = t.post
                WHERE t.cadre_id = h.cadre_id ORDER BY t.ended_on DESC NULLS FIRST, t.began_on DESC LIMIT 1) last ON true
            LEFT JOIN roster.unit u ON u.number = last.unit
            """;
    private final JdbcClient database;

    HelpList(JdbcClient database) {
        this.database = database;
    }

    /// Somebody who is helped.
    ///
    /// @param account the helper's code
    /// @param unit the unit of the latest post
    /// @param purpose what the help is for
    public record Helped(
            String caseNumber,
            String account,
            long cadre,
            String name,
            Optional<String> unit,
            LocalDate since,
            String purpose) {}

    /// Whom somebody helps, the longest first.
    public List<Helped> by(String account) {
        return database.sql(HELPED + "WHERE h.account = :account ORDER BY h.since, h.case_number")
                .param("account", account)
                .query(HelpList::helped)
                .list();
    }

    /// Who helps a cadre, the longest first.
    public List<Helped> of(long cadre) {
        return database.sql(HELPED + "WHERE h.cadre_id = :cadre ORDER BY h.since, h.case_number")
                .param("cadre", cadre)
                .query(HelpList::helped)
                .list();
    }

    private static Helped helped(java.sql.ResultSet row, int at) throws java.sql.SQLException {
        return new Helped(
                row.getString("case_number"),
                row.getString("account"),
                row.getLong("cadre_id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("unit")),
                row.getObject("since", LocalDate.class),
                row.getString("purpose"));
    }
}
