package org.nengxia.casework.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nengxia.casework.Cases;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.sight.KnownToPerson;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.OpenAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cases about one cadre as he may see them himself (本人知情): once they have reached him, never
/// who reported, never anybody else; and the acts that are his to take.
@Service
public class OwnFile {
    private final JdbcClient database;
    private final CaseStore store;
    private final Cases cases;
    private final Clock clock;

    OwnFile(JdbcClient database, CaseStore store, Cases cases, Clock clock) {
        this.database = database;
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    /// The cadre's name, as the roster has it.
    @Transactional(readOnly = true)
    public String name(long cadre) {
        return database.sql("SELECT name FROM roster.cadre WHERE cadre_id = :cadre")
                .param("cadre", cadre)
                .query(String.class)
                .single();
    }

    /// The cases about a cadre that have reached him, the latest first.
    @Transactional(readOnly = true)
    public List<CaseFile> cases(long cadre) {
        List<String> numbers =
                database.sql(
                                """
                                SELECT number FROM casework.case_file WHERE cadre_id = :cadre
                                ORDER BY opened_on DESC, number DESC
                                """)
                        .param("cadre", cadre)
                        .query((row, _) -> row.getString("number"))
                        .list();
        return store.files(numbers, "").values().stream()
                .filter(KnownToPerson::hasReached)
                .toList();
    }

    /// The acts of a case that are the person's to take now.
    public static List<OpenAct> toTake(CaseFile file) {
        return file instanceof CaseFile.Running
                ? file.progress().course().open().stream()
                        .filter(open -> KnownToPerson.isHis(file, open))
                        .toList()
                : List.of();
    }

    /// What somebody did himself in these cases, the latest first.
    public static List<Entry> doneBy(String account, List<CaseFile> files) {
        return files.stream()
                .flatMap(file -> file.progress().entries().stream())
                .filter(entry -> entry.by().account().equals(account))
                .sorted(java.util.Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    /// Something that the person asks for or hands in.
    ///
    /// @param seen how many entries the case had when the page was made
    /// @param key of the form: the same key again is the same act
    public record Wish(
            String number, int seen, UUID key, String task, Outcome outcome, String text) {}

    /// Takes an act of the person in a case about himself; refuses a case that is not, like one
    /// that does not exist.
    public CaseOutcome take(Wish wish, long cadre, Actor by) {
        Optional<CaseFile> file =
                cases.find(wish.number())
                        .filter(it ->
                                it.progress().dossier().subject() instanceof Subject.OfCadre(var id)
                                        && id == cadre)
                        .filter(KnownToPerson::hasReached);
        if (file.isEmpty()) {
            return CaseOutcome.Refused.of("casework.unknown", wish.number());
        }
        var act = new CaseAct.Noted(wish.task(), wish.outcome(), wish.text());
        return cases.take(
                new Request(
                        wish.number(),
                        wish.seen(),
                        wish.key(),
                        new CaseEvent.Acted(act),
                        LocalDate.now(clock)),
                by);
    }

    /// The papers that the person handed in at the hearings of a case.
    public static Stream<String> papers(CaseFile file) {
        return file.progress().entries().stream()
                .filter(entry -> entry.event() instanceof CaseEvent.Acted)
                .map(entry -> ((CaseEvent.Acted) entry.event()).act())
                .filter(CaseAct.Heard.class::isInstance)
                .flatMap(act -> ((CaseAct.Heard) act).papers().stream());
    }
}
