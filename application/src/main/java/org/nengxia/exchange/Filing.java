package org.nengxia.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.exchange.ImportReport.Sheet;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps which files were imported, with their reports, and tells the ledger.
@Repository
class Filing {
    private static final String LISTED =
            """
            SELECT id, file_name AS file, sha256, bytes, person, office, imported_at, taken, corrected, same,
                changed, warned
            FROM exchange.import
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ledger ledger;
    private final Clock clock;

    Filing(JdbcClient jdbc, JsonMapper json, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Keeps an import in the transaction that took its rows.
    @Transactional(propagation = Propagation.MANDATORY)
    long file(ImportReport report, Actor actor) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO exchange.import (file_name, sha256, bytes, account, person, office,
                                    imported_at, taken, corrected, same, changed, warned, report)
                                VALUES (:file, :sha256, :bytes, :account, :person, :office,
                                    :now, :taken, :corrected, :same, :changed, :warned, :report::jsonb)
                                RETURNING id
                                """)
                        .paramSource(values(report, actor))
                        .query(Long.class)
                        .single();
        ledger.record(act(report, actor));
        return id;
    }

    private Map<String, Object> values(ImportReport report, Actor actor) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", report.file());
        values.put("sha256", report.sha256());
        values.put("bytes", report.bytes());
        values.put("account", actor.account());
        values.put("person", actor.name());
        values.put("office", actor.office().code());
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put("taken", report.total(Sheet::taken));
        values.put("corrected", report.total(Sheet::corrected));
        values.put("same", report.total(Sheet::same));
        values.put("changed", report.total(Sheet::changes));
        values.put("warned", report.total(Sheet::warned));
        values.put("report", json.writeValueAsString(report));
        return values;
    }

    private static Act act(ImportReport report, Actor actor) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("file", report.file());
        details.put("bytes", Long.toString(report.bytes()));
        details.put("taken", Long.toString(report.total(Sheet::taken)));
        details.put("corrected", Long.toString(report.total(Sheet::corrected)));
        details.put("same", Long.toString(report.total(Sheet::same)));
        return new Act(actor, "exchange.import", report.sha256(), details);
    }

    Optional<PastImport> withDigest(String sha256) {
        return jdbc.sql(LISTED + "WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(Filing::past)
                .optional();
    }

    Optional<PastImport> withId(long id) {
        return jdbc.sql(LISTED + "WHERE id = :id").param("id", id).query(Filing::past).optional();
    }

    private static PastImport past(ResultSet row, int number) throws SQLException {
        return new PastImport(
                row.getLong("id"),
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("person"),
                row.getString("office"),
                row.getTimestamp("imported_at").toInstant(),
                row.getLong("taken"),
                row.getLong("corrected"),
                row.getLong("same"),
                row.getLong("changed"),
                row.getLong("warned"));
    }

    Optional<ImportReport> report(long id) {
        return jdbc.sql("SELECT report::text FROM exchange.import WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, ImportReport.class));
    }

    List<PastImport> newest(int limit, long offset) {
        return jdbc.sql(LISTED + "ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Filing::past)
                .list();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM exchange.import").query(Long.class).single();
    }
}
