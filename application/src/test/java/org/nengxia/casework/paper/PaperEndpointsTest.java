package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;

/// Whoever guesses the address of a paper gets none that he may not have.
class PaperEndpointsTest extends DemoCounty {
    private static final Set<String> READERS =
            Set.of(
                    "ORGANISATION_OFFICER",
                    "ORGANISATION_HEAD",
                    "DECIDING_MEMBER",
                    "DISCIPLINE_COMMISSION",
                    "APPEAL_ORGAN");
    private String own = "";

    private record Kept(String number, int seq, String code) {
        String path() {
            return "/cases/%s/papers/%d/%s".formatted(number, seq, code);
        }
    }

    @BeforeEach
    void open() {
        demo.open();
        own =
                database.sql(
                                "SELECT number FROM casework.case_file JOIN casework.person"
                                        + " USING (cadre_id) WHERE code = 'cadre'")
                        .query(String.class)
                        .single();
    }

    private List<Kept> papers() {
        return database.sql(
                        """
                        SELECT case_number, seq, code FROM casework.paper
                        JOIN casework.case_file c ON c.number = case_number
                        WHERE source <> 'record' ORDER BY 1, 2, 3
                        """)
                .query((row, _) -> new Kept(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    private Set<String> sights() {
        return database
                .sql("SELECT case_number || office FROM casework.sight")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private int asked(String path, Office office) throws Exception {
        return pages.perform(get(path).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private boolean his(Kept paper) {
        return paper.number().equals(own)
                && PaperKind.of(paper.code()).orElseThrow().forThePerson();
    }

    @Test
    void everyOfficeHasThePapersOfTheCasesThatItSeesAndTheCadreThoseMeantForHimOfHisOwn()
            throws Exception {
        Set<String> sights = sights();
        List<String> wrong = new ArrayList<>();
        List<Kept> papers = papers();
        for (Kept paper : papers) {
            for (Office office : Office.values()) {
                boolean may =
                        office == Office.CADRE
                                ? his(paper)
                                : READERS.contains(office.name())
                                        && sights.contains(paper.number() + office.name());
                int status = asked(paper.path() + ".docx", office);
                if (status != (may ? 200 : 404)) {
                    wrong.add(office + " " + paper.path() + " " + status);
                }
            }
        }
        assertThat(papers).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAddressThatNamesNoPaperIsNotFound() throws Exception {
        Kept decision =
                papers().stream()
                        .filter(it -> it.number().equals(own) && it.code().equals("decision"))
                        .findFirst()
                        .orElseThrow();
        for (Office office : List.of(Office.CADRE, Office.ORGANISATION_HEAD)) {
            assertThat(asked(decision.path() + ".pdf", office)).isEqualTo(200);
            for (Kept other :
                    List.of(
                            new Kept(own, decision.seq() + 1, "decision"),
                            new Kept(own, -1, "decision"),
                            new Kept(own, 9999, "decision"),
                            new Kept(own, decision.seq(), "admonition-paper"),
                            new Kept(own, decision.seq(), "nonsense"),
                            new Kept("C-1999-0001", decision.seq(), "decision"))) {
                assertThat(asked(other.path() + ".pdf", office)).as(other.path()).isEqualTo(404);
            }
        }
    }

    @Test
    void anOfficerWhoIsRecusedOrIsThePersonHimselfHasNone() throws Exception {
        Kept paper = papers().getFirst();
        assertThat(asked(paper.path() + ".pdf", Office.ORGANISATION_OFFICER)).isEqualTo(200);
        database.sql("INSERT INTO casework.recused VALUES (?, 'organisation-officer')")
                .param(paper.number())
                .update();
        assertThat(asked(paper.path() + ".pdf", Office.ORGANISATION_OFFICER)).isEqualTo(404);
        database.sql(
                        """
                        INSERT INTO casework.person (code, name, cadre_id)
                        SELECT 'organisation-head', '本人', cadre_id FROM casework.case_file WHERE number = ?
                        """)
                .param(paper.number())
                .update();
        assertThat(asked(paper.path() + ".pdf", Office.ORGANISATION_HEAD)).isEqualTo(404);
    }
}
