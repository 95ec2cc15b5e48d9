package org.nengxia.casework.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.sight.KnownToPerson;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.policy.procedure.Node;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives the papers of an act their numbers and keeps which there are.
@Component
public class PaperStore {
    private final JdbcClient database;
    private final CaseStore cases;
    private final String mark;

    PaperStore(
            JdbcClient database,
            CaseStore cases,
            @Value("${nengxia.papers.office:组}") String mark) {
        this.database = database;
        this.cases = cases;
        this.mark = mark;
    }

    /// A paper of a case.
    ///
    /// @param seq the entry that it is about
    public record Numbered(int seq, PaperKind kind, String number) {}

    /// The number of a decision issued on a day.
    public String decision(LocalDate day) {
        return next(mark + "决", day.getYear());
    }

    /// Numbers the papers that an act gives rise to; a paper that people bring gets none.
    public void number(CaseFile before, Entry entry) {
        if (!(entry.event() instanceof CaseEvent.Acted(CaseAct act))) {
            return;
        }
        List<String> papers =
                before.progress().open(act.task()).map(Node.Task::papers).orElse(List.of());
        for (String code : papers) {
            PaperKind.of(code)
                    .filter(kind -> !liesBefore(kind, act) && isDue(kind, before, act))
                    .ifPresent(kind -> add(before, entry, act, kind));
        }
    }

    /// A proposal lies before those who vote, and a decision goes along with its notice: papers
    /// that are there already.
    private static boolean liesBefore(PaperKind kind, CaseAct act) {
        return switch (kind) {
            case PROPOSAL -> !(act instanceof CaseAct.Proposed);
            case DECISION -> !(act instanceof CaseAct.Issued);
            default -> false;
        };
    }

    /// A notice of verification only where one follows.
    private static boolean isDue(PaperKind kind, CaseFile before, CaseAct act) {
        return kind != PaperKind.VERIFICATION_NOTICE || KnownToPerson.isNoticed(before, act);
    }

    private void add(CaseFile file, Entry entry, CaseAct act, PaperKind kind) {
        database.sql("INSERT INTO casework.paper VALUES (:number, :seq, :code, :paper)")
                .param("number", file.number())
                .param("seq", entry.seq())
                .param("code", kind.code())
                .param("paper", paper(act, kind, entry.on()))
                .update();
    }

    private String paper(CaseAct act, PaperKind kind, LocalDate day) {
        return switch (act) {
            case CaseAct.Issued issued -> issued.document();
            case CaseAct.Corrected corrected -> corrected.document();
            default -> next(mark + kind.mark(), day.getYear());
        };
    }

    private String next(String series, int year) {
        return "%s〔%d〕%d号".formatted(series, year, cases.next(series, year));
    }

    /// The papers of cases by the case's number, in the order in which they came about.
    public Map<String, List<Numbered>> of(Collection<String> caseNumbers) {
        Map<String, List<Numbered>> papers = new HashMap<>();
        database.sql(
                        """
                        SELECT * FROM casework.paper WHERE case_number = ANY(:numbers)
                        ORDER BY case_number, seq, code
                        """)
                .param("numbers", caseNumbers.toArray(String[]::new))
                .query(row -> {
                    papers.computeIfAbsent(row.getString("case_number"), _ -> new ArrayList<>())
                            .add(numbered(row));
                });
        return papers;
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        PaperKind kind = PaperKind.of(row.getString("code")).orElseThrow();
        return new Numbered(row.getInt("seq"), kind, row.getString("number"));
    }
}
