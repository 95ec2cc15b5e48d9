package org.nengxia.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Dossier;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Law;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.regulation.Regulations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps cases. A case is read by replaying what happened in it.
@Component
public class CaseStore {
    private final JdbcClient database;
    private final EventJson json;
    private final Regulations regulations;

    CaseStore(JdbcClient database, EventJson json, Regulations regulations) {
        this.database = database;
        this.json = json;
        this.regulations = regulations;
    }

    private record Row(Dossier dossier, String pack, String hash) {}

    /// The case with a number.
    public Optional<CaseFile> find(String number) {
        return List.copyOf(files(List.of(number), "").values()).stream().findFirst();
    }

    /// The case with a number; whoever else wants to change it waits until this transaction ends.
    public Optional<CaseFile> locked(String number) {
        return List.copyOf(files(List.of(number), " FOR UPDATE").values()).stream().findFirst();
    }

    /// Several cases by number, in the order asked for, by three queries however many they are.
    public Map<String, CaseFile> files(Collection<String> numbers, String lock) {
        String[] wanted = numbers.toArray(String[]::new);
        Map<String, CaseFile> files = new LinkedHashMap<>();
        if (wanted.length == 0) {
            return files;
        }
        List<Row> rows = rows(wanted, lock);
        Map<String, List<Entry>> entries = entries(wanted);
        for (Row row : rows) {
            Law law = new Law(regulations.applied(row.pack(), row.hash()).orElseThrow());
            String number = row.dossier().number();
            files.put(
                    number,
                    CaseFile.replay(row.dossier(), law, entries.getOrDefault(number, List.of())));
        }
        return files;
    }

    private List<Row> rows(String[] numbers, String lock) {
        return database.sql(
                        """
                        SELECT c.*, coalesce((SELECT array_agg(DISTINCT g.ground) FROM casework.ground g
                                WHERE g.case_number = c.number), '{}') AS grounds,
                            coalesce((SELECT array_agg(e.item ORDER BY e.place) FROM casework.evidence e
                                WHERE e.case_number = c.number AND e.place > 0), '{}') AS items
                        FROM casework.case_file c WHERE c.number = ANY(:numbers)
                        ORDER BY array_position(:numbers, c.number)
                        """
                                + lock)
                .param("numbers", numbers)
                .query(CaseStore::row)
                .list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        Long cadre = row.getObject("cadre_id", Long.class);
        return new Row(
                new Dossier(
                        row.getString("number"),
                        cadre == null
                                ? new Subject.OfTeam(row.getString("team"))
                                : new Subject.OfCadre(cadre),
                        row.getString("procedure"),
                        List.of((String[]) row.getArray("grounds").getArray()),
                        List.of((String[]) row.getArray("items").getArray()),
                        row.getString("reason"),
                        row.getObject("opened_on", LocalDate.class)),
                row.getString("pack"),
                row.getString("pack_hash"));
    }

    private Map<String, List<Entry>> entries(String[] numbers) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        database.sql(
                        """
                        SELECT * FROM casework.entry WHERE case_number = ANY(:numbers)
                        ORDER BY case_number, seq
                        """)
                .param("numbers", numbers)
                .query(row -> {
                    entries.computeIfAbsent(
                                    row.getString("case_number"), _ -> new java.util.ArrayList<>())
                            .add(entry(row));
                });
        return entries;
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("seq"),
                json.read(row.getString("body")),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Actor(
                        row.getString("account"),
                        row.getString("name"),
                        Office.valueOf(row.getString("office"))));
    }

    /// Whether a form was taken before in a case.
    public boolean taken(String number, UUID request) {
        return database.sql(
                        """
                        SELECT EXISTS (SELECT FROM casework.entry
                            WHERE request_key = :key AND case_number = :number)
                        """)
                .param("number", number)
                .param("key", request)
                .query(Boolean.class)
                .single();
    }

    /// The next number of a series in a year, without gaps: whoever wants the one after waits until
    /// this transaction ends.
    public int next(String series, int year) {
        return database.sql(
                        """
                        INSERT INTO casework.series VALUES (:series, :year, 1)
                        ON CONFLICT (series, year) DO UPDATE SET last = casework.series.last + 1
                        RETURNING last
                        """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// The open case about a subject, if there is one. Whoever else wants to open one about the
    /// same subject waits until this transaction ends.
    public Optional<String> openAbout(Subject subject) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", "casework " + subject)
                .query(row -> {});
        return database.sql(
                        """
                        SELECT number FROM casework.case_file
                        WHERE state <> 'closed' AND (cadre_id = :cadre OR team = :team)
                        """)
                .param("cadre", cadre(subject))
                .param("team", team(subject))
                .query(String.class)
                .optional();
    }

    private static @Nullable Long cadre(Subject subject) {
        return subject instanceof Subject.OfCadre(long id) ? id : null;
    }

    private static @Nullable String team(Subject subject) {
        return subject instanceof Subject.OfTeam(String number) ? number : null;
    }

    /// Adds a case just opened.
    public void add(CaseFile file, String source, Actor by) {
        Dossier dossier = file.progress().dossier();
        var pack = file.progress().law().pack();
        CaseRow row = CaseRow.of(file);
        database.sql(
                        """
                        INSERT INTO casework.case_file (number, cadre_id, team, pack, pack_hash, procedure, reason,
                            opened_on, opened_by, source, version, state, follows, place)
                        VALUES (:number, :cadre, :team, :pack, :hash, :procedure, :reason, :on, :by, :source, 0,
                            :state, :follows, :place)
                        """)
                .param("number", dossier.number())
                .param("cadre", cadre(dossier.subject()))
                .param("team", team(dossier.subject()))
                .param("pack", pack.id())
                .param("hash", pack.hash())
                .param("procedure", dossier.procedure())
                .param("reason", dossier.reason())
                .param("on", dossier.openedOn())
                .param("by", by.account())
                .param("source", source)
                .param("state", row.state())
                .param("follows", row.follows())
                .param("place", row.place())
                .update();
    }

    /// Notes which handling the decision of a case is, or that it is none any more.
    public void handling(String number, @Nullable String handling) {
        database.sql("UPDATE casework.case_file SET handling = :handling WHERE number = :number")
                .param("handling", handling)
                .param("number", number)
                .update();
    }

    /// The case whose decision a handling is.
    public Optional<String> ofHandling(String handling) {
        return database.sql("SELECT number FROM casework.case_file WHERE handling = :handling")
                .param("handling", handling)
                .query((row, _) -> row.getString("number"))
                .optional();
    }

    /// Keeps what happened, and what the case became by it.
    public void append(CaseFile file, Entry entry, @Nullable UUID request) {
        var act = entry.event() instanceof CaseEvent.Acted(var taken) ? taken : null;
        database.sql(
                        """
                        INSERT INTO casework.entry VALUES (:number, :seq, :kind, :task, :outcome, :on, :at,
                            :account, :name, :office, :body::jsonb, :request)
                        """)
                .param("number", file.number())
                .param("seq", entry.seq())
                .param("kind", entry.event().getClass().getSimpleName())
                .param("task", act == null ? null : act.task())
                .param("outcome", act == null ? null : act.outcome().key())
                .param("on", entry.on())
                .param("at", moment(entry.at()))
                .param("account", entry.by().account())
                .param("name", entry.by().name())
                .param("office", entry.by().office().name())
                .param("body", json.written(entry.event()))
                .param("request", request)
                .update();
        update(CaseRow.of(file));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private void update(CaseRow row) {
        database.sql(
                        """
                        UPDATE casework.case_file SET version = :version, state = :state, follows = :follows,
                            place = :place, ended = :ended, measure = :measure, decided_on = :decided,
                            closed_on = :closed
                        WHERE number = :number
                        """)
                .param("version", row.version())
                .param("state", row.state())
                .param("follows", row.follows())
                .param("place", row.place())
                .param("ended", row.ended().orElse(null))
                .param("measure", row.measure().orElse(null))
                .param("decided", row.decidedOn().orElse(null))
                .param("closed", row.closedOn().orElse(null))
                .param("number", row.number())
                .update();
    }
}
