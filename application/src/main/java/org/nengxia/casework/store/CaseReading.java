package org.nengxia.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Dossier;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Law;
import org.nengxia.casework.file.appeal.PostsHeld;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.regulation.Regulations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads cases: three queries however many they are, then each is replayed by itself, so that one
/// whose entries cannot be understood does not take the others along.
@Component
class CaseReading {
    private final JdbcClient database;
    private final EventJson json;
    private final Regulations regulations;
    private final PostsRead posts;

    CaseReading(JdbcClient database, EventJson json, Regulations regulations, PostsRead posts) {
        this.posts = posts;
        this.database = database;
        this.json = json;
        this.regulations = regulations;
    }

    private record Row(Dossier dossier, String pack, String hash) {}

    /// An entry as the table has it, its event not yet understood.
    private record Kept(int seq, String body, LocalDate on, Instant at, Actor by) {}

    Map<String, CaseFile> files(
            Collection<String> numbers, String lock, BiConsumer<String, RuntimeException> told) {
        Map<String, CaseFile> files = new LinkedHashMap<>();
        if (numbers.isEmpty()) {
            return files;
        }
        String[] wanted = numbers.toArray(String[]::new);
        List<Row> rows = rows(wanted, lock);
        Map<String, List<Kept>> entries = entries(wanted);
        Map<Subject, PostsHeld> held =
                posts.of(rows.stream().map(each -> each.dossier().subject()).toList());
        for (Row row : rows) {
            String number = row.dossier().number();
            PostsHeld known = held.getOrDefault(row.dossier().subject(), PostsHeld.UNKNOWN);
            try {
                files.put(number, replayed(row, known, entries.getOrDefault(number, List.of())));
            } catch (RuntimeException fault) {
                told.accept(number, fault);
            }
        }
        return files;
    }

    private CaseFile replayed(Row row, PostsHeld held, List<Kept> kept) {
        Law law = new Law(regulations.applied(row.pack(), row.hash()).orElseThrow());
        List<Entry> entries = kept.stream().map(this::entry).toList();
        return CaseFile.replay(row.dossier().knowing(held), law, entries);
    }

    private Entry entry(Kept kept) {
        return new Entry(kept.seq(), json.read(kept.body()), kept.on(), kept.at(), kept.by());
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
                .query(CaseReading::row)
                .list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(
                new Dossier(
                        row.getString("number"),
                        subject(row),
                        row.getString("procedure"),
                        List.of((String[]) row.getArray("grounds").getArray()),
                        List.of((String[]) row.getArray("items").getArray()),
                        row.getString("reason"),
                        row.getObject("opened_on", LocalDate.class),
                        PostsHeld.UNKNOWN),
                row.getString("pack"),
                row.getString("pack_hash"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        Long cadre = row.getObject("cadre_id", Long.class);
        return cadre == null
                ? new Subject.OfTeam(row.getString("team"))
                : new Subject.OfCadre(cadre);
    }

    private Map<String, List<Kept>> entries(String[] numbers) {
        Map<String, List<Kept>> entries = new HashMap<>();
        database.sql(
                        """
                        SELECT * FROM casework.entry WHERE case_number = ANY(:numbers)
                        ORDER BY case_number, seq
                        """)
                .param("numbers", numbers)
                .query(row -> {
                    entries.computeIfAbsent(row.getString("case_number"), _ -> new ArrayList<>())
                            .add(kept(row));
                });
        return entries;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("seq"),
                row.getString("body"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Actor(
                        row.getString("account"),
                        row.getString("name"),
                        Office.valueOf(row.getString("office"))));
    }
}
