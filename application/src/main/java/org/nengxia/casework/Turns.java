package org.nengxia.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.nengxia.casework.file.Taker;
import org.nengxia.policy.procedure.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How many acts wait for somebody, without reading a case.
@Service
public class Turns {
    private static final String COUNT =
            """
            SELECT count(*) FROM casework.turn u JOIN casework.case_file c ON c.number = u.case_number
            LEFT JOIN casework.person p ON p.code = :account AND (p.until IS NULL OR p.until > :today)
            WHERE c.state = 'running' AND u.office = ANY(:offices)
            AND (u.office <> 'PRINCIPAL_LEADER' OR p.principal)
            AND
            """
                    + CaseList.SEEN.replace(":cadre", "coalesce(p.cadre_id, -1)");
    private final JdbcClient database;
    private final Clock clock;

    Turns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How many acts are open that an account may take in an office; what is for the person
    /// concerned to do is not counted, though the department may record it for him.
    public long waiting(String account, org.nengxia.kernel.Office office) {
        String[] offices =
                Taker.actsFor(office).stream()
                        .filter(each -> each != Office.PERSON)
                        .map(Office::name)
                        .toArray(String[]::new);
        return database.sql(COUNT)
                .param("account", account)
                .param("office", office.name())
                .param("offices", offices)
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }
}
