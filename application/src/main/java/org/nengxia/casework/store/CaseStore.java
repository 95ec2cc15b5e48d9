package org.nengxia.casework.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Dossier;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps cases. A case is read by replaying what happened in it.
@Component
public class CaseStore {
    private final JdbcClient database;
    private final EventJson json;
    private final CaseReading reading;

    CaseStore(JdbcClient database, EventJson json, CaseReading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    /// The case with a number.
    public Optional<CaseFile> find(String number) {
        return List.copyOf(files(List.of(number), "").values()).stream().findFirst();
    }

    /// The case with a number; whoever else wants to change it waits until this transaction ends.
    public Optional<CaseFile> locked(String number) {
        return List.copyOf(files(List.of(number), " FOR UPDATE").values()).stream().findFirst();
    }

    /// Several cases by number, in the order asked for, by two queries however many they are.
    public Map<String, CaseFile> files(Collection<String> numbers, String lock) {
        return reading.files(
                numbers,
                lock,
                (_, fault) -> {
                    throw fault;
                });
    }

    /// The same of those that can be read; of each that cannot, somebody is told why.
    public Map<String, CaseFile> readable(
            Collection<String> numbers, BiConsumer<String, RuntimeException> told) {
        return reading.files(numbers, "", told);
    }

    /// The numbers of the cases in which clocks can run that come after a number, so many at most:
    /// those under way, and closed ones whose person somebody helps.
    public List<String> clocked(String after, int most) {
        return database.sql(
                        """
                        SELECT number FROM casework.case_file c WHERE number > :after AND (state = 'running'
                            OR (state = 'closed' AND EXISTS (SELECT FROM casework.helper h WHERE h.case_number = c.number)))
                        ORDER BY number LIMIT :most
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getString("number"))
                .list();
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

    /// The meetings on whose agenda the vote on a case still waits, the latest first.
    public List<String> onAgenda(String number) {
        return database.sql(
                        """
                        SELECT m.number FROM casework.agenda a JOIN casework.meeting m ON m.number = a.meeting
                        WHERE a.case_number = :number AND a.outcome IS NULL
                        ORDER BY m.held_on DESC, m.number DESC
                        """)
                .param("number", number)
                .query((row, _) -> row.getString("number"))
                .list();
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
