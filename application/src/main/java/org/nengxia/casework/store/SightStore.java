package org.nengxia.casework.store;

import static org.nengxia.policy.procedure.Office.DEPARTMENT_HEAD;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Progress;
import org.nengxia.casework.file.Taker;
import org.nengxia.kernel.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has to do with a case and who keeps out of it, and what it rests on: kept beside it so that
/// lists and searches can ask.
@Component
public class SightStore {
    private static final String ROUTE = "route-appeal";
    private final JdbcClient database;

    SightStore(JdbcClient database) {
        this.database = database;
    }

    /// A ground on which a case was opened.
    ///
    /// @param nomination its number, where a rule nominated; empty otherwise
    /// @param path where the page stands that says why; empty without a nomination
    public record Named(String ground, String nomination, String path) {}

    /// Notes what a case was opened with.
    public void open(CaseFile file, List<Named> grounds) {
        grounds.forEach(
                each -> ground(file.number(), each.ground(), each.nomination(), each.path()));
        evidence(file.number(), file.progress().dossier().evidence(), 1);
        offices(file);
        turns(file);
    }

    private void ground(String number, String ground, String nomination, String path) {
        database.sql(
                        """
                        INSERT INTO casework.ground VALUES (:number, :ground, :nomination, :path)
                        ON CONFLICT DO NOTHING
                        """)
                .param("number", number)
                .param("ground", ground)
                .param("nomination", nomination)
                .param("path", path)
                .update();
    }

    /// Evidence that was joined later has no place: the opening's stays as it was.
    private void evidence(String number, Collection<String> items, int counted) {
        database.sql(
                        """
                        INSERT INTO casework.evidence
                        SELECT :number, item, place * :counted
                        FROM unnest(:items::text[]) WITH ORDINALITY AS given (item, place)
                        ON CONFLICT DO NOTHING
                        """)
                .param("number", number)
                .param("items", items.toArray(String[]::new))
                .param("counted", counted)
                .update();
    }

    /// On which grounds a case stands and which nominations named them; a ground without a
    /// nomination has no number.
    public List<Named> grounds(String number) {
        return database.sql(
                        """
                        SELECT ground, nomination, path FROM casework.ground
                        WHERE case_number = :number ORDER BY ground, nomination
                        """)
                .param("number", number)
                .query((row, _) ->
                        new Named(
                                row.getString("ground"),
                                row.getString("nomination"),
                                row.getString("path")))
                .list();
    }

    /// Notes what an entry changed about it.
    public void follow(CaseFile file, Entry entry) {
        if (entry.event() instanceof CaseEvent.Joined joined) {
            joined.grounds().forEach(ground -> ground(file.number(), ground, "", ""));
            evidence(file.number(), joined.evidence(), 0);
        }
        offices(file);
        turns(file);
        recused(file.number(), file.standing().recused());
        helper(file, entry);
    }

    /// Who was named last helps, as long as the decision stands.
    private void helper(CaseFile file, Entry entry) {
        if (entry.event() instanceof CaseEvent.HelpEntrusted named) {
            entrusted(file, named);
        } else if (file.standing().decision().isEmpty()) {
            database.sql("DELETE FROM casework.helper WHERE case_number = :number")
                    .param("number", file.number())
                    .update();
        }
    }

    private void entrusted(CaseFile file, CaseEvent.HelpEntrusted named) {
        database.sql(
                        """
                        INSERT INTO casework.helper VALUES (:number, :cadre, :account, :since, :purpose)
                        ON CONFLICT (case_number) DO UPDATE SET account = excluded.account,
                            since = excluded.since, purpose = excluded.purpose
                        """)
                .param("number", file.number())
                .param("cadre", file.progress().dossier().subject().cadre().getAsLong())
                .param("account", named.helper().account())
                .param("since", named.from())
                .param("purpose", named.purpose())
                .update();
    }

    private void offices(CaseFile file) {
        Set<Office> offices = EnumSet.of(Office.ORGANISATION_OFFICER, Office.ORGANISATION_HEAD);
        file.progress().course().open().stream()
                .map(each -> file.progress().organ(each.task()).office())
                .filter(office -> office != org.nengxia.policy.procedure.Office.PERSON)
                .forEach(office -> offices.addAll(Taker.offices(office)));
        database.sql(
                        """
                        INSERT INTO casework.sight SELECT :number, office FROM unnest(:offices::text[]) AS o (office)
                        ON CONFLICT DO NOTHING
                        """)
                .param("number", file.number())
                .param("offices", offices.stream().map(Office::name).toArray(String[]::new))
                .update();
    }

    /// The acts open now, and whose turn each is, with the naming of an organ of appeal that is
    /// owed; none while the case does not run.
    private void turns(CaseFile file) {
        database.sql("DELETE FROM casework.turn WHERE case_number = :number")
                .param("number", file.number())
                .update();
        Map<String, String> open = new LinkedHashMap<>();
        if (file instanceof CaseFile.Running(Progress progress)) {
            progress.course()
                    .open()
                    .forEach(each ->
                            open.put(
                                    each.task().id(), progress.organ(each.task()).office().name()));
        }
        if (file.owesRoute()) {
            open.put(ROUTE, DEPARTMENT_HEAD.name());
        }
        database.sql(
                        """
                        INSERT INTO casework.turn
                        SELECT :number, task, office FROM unnest(:tasks::text[], :offices::text[]) AS t (task, office)
                        """)
                .param("number", file.number())
                .param("tasks", open.keySet().toArray(String[]::new))
                .param("offices", open.values().toArray(String[]::new))
                .update();
    }

    /// The last word on each person's recusal counts.
    private void recused(String number, Set<String> accounts) {
        database.sql(
                        """
                        DELETE FROM casework.recused
                        WHERE case_number = :number AND NOT account = ANY(:accounts)
                        """)
                .param("number", number)
                .param("accounts", accounts.toArray(String[]::new))
                .update();
        database.sql(
                        """
                        INSERT INTO casework.recused SELECT :number, account FROM unnest(:accounts::text[]) AS r (account)
                        ON CONFLICT DO NOTHING
                        """)
                .param("number", number)
                .param("accounts", accounts.toArray(String[]::new))
                .update();
    }
}
