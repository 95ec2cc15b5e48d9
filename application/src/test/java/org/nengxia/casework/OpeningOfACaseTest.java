package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.Opening.Nominated;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.store.SightStore;
import org.nengxia.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A case is opened by people, from what rules nominated or of their own, on evidence that is about
/// the person and by a law in force.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningOfACaseTest {
    private static final List<Nominated> TWO =
            List.of(
                    new Nominated("K12", "N-1-0001", "/nominations/N-1-0001"),
                    new Nominated("K11", "N-1-0002", "/nominations/N-1-0002"));
    @Autowired CaseOpening opening;
    @Autowired CaseScene scene;
    @Autowired SightStore sight;
    @Autowired JdbcClient database;

    @SuppressWarnings("NullAway.Init")
    private Opening usual;

    @BeforeAll
    void aCadreWithEvidence() {
        scene.set();
        long cadre = scene.cadre();
        usual =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "county-seed",
                        "DEMOTION",
                        List.of(),
                        List.of("K12"),
                        List.of(evidence("=", cadre)),
                        "两年末位",
                        scene.today());
    }

    private String evidence(String is, long cadre) {
        return database.sql(
                        "SELECT number FROM evidence.item WHERE cadre_id "
                                + is
                                + " ? ORDER BY 1 LIMIT 1")
                .param(cadre)
                .query(String.class)
                .single();
    }

    private List<String> opens(Opening wanted, Actor by) {
        return keys(opening.open(wanted, by));
    }

    private List<String> opens(String pack, String measure, String ground, LocalDate on) {
        var wanted =
                new Opening(
                        usual.subject(),
                        pack,
                        measure,
                        List.of(),
                        List.of(ground),
                        usual.evidence(),
                        usual.reason(),
                        on);
        return opens(wanted, CaseScene.OFFICER);
    }

    private static Opening on(Opening usual, List<String> evidence, String reason) {
        return new Opening(
                usual.subject(),
                usual.pack(),
                usual.measure(),
                usual.nominations(),
                usual.grounds(),
                evidence,
                reason,
                usual.on());
    }

    @Test
    void aCaseIsOpenedByTheDepartmentOnly() {
        assertThat(opens(usual, CaseScene.MEMBER)).containsExactly("casework.departmentOnly");
    }

    @Test
    void aCaseIsOpenedByALawInForceThatLeadsToTheMeasureOnTheGround() {
        LocalDate today = scene.today();
        assertThat(opens("county-seed", "DEMOTION", "K12", today.plusDays(1)))
                .contains("casework.future");
        assertThat(opens("county-seed", "DEMOTION", "K12", LocalDate.of(1990, 1, 1)))
                .containsExactly("casework.pack");
        assertThat(opens("no-such-pack", "DEMOTION", "K12", today))
                .containsExactly("casework.pack");
        assertThat(opens("county-seed", "NO_SUCH", "K12", today))
                .containsExactly("casework.noProcedure");
        assertThat(opens("county-seed", "TEAM_RECTIFICATION", "K12", today))
                .containsExactly("casework.noProcedure");
        assertThat(opens("county-seed", "DEMOTION", "K99", today))
                .containsExactly("casework.ground");
    }

    @Test
    void aCaseRestsOnEvidenceAboutThePersonAndOnAReason() {
        long cadre = usual.subject().cadre().orElseThrow();
        assertThat(opens(on(usual, List.of(), "两年末位"), CaseScene.OFFICER))
                .containsExactly("casework.noEvidence");
        assertThat(opens(on(usual, List.of("no-such"), "两年末位"), CaseScene.OFFICER))
                .containsExactly("casework.evidenceUnknown");
        var other = List.of(evidence("<>", cadre));
        assertThat(opens(on(usual, other, "两年末位"), CaseScene.OFFICER))
                .containsExactly("casework.evidenceOfOther");
        assertThat(opens(on(usual, usual.evidence(), " "), CaseScene.OFFICER))
                .containsExactly("casework.reasonMissing");
    }

    @Test
    void aCaseOpenedFromNominationsKeepsThemAndStandsOnTheirGrounds() {
        long cadre = scene.cadres(2).getLast();
        var wanted =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "county-seed",
                        "DEMOTION",
                        TWO,
                        List.of("K12"),
                        List.of(evidence("=", cadre)),
                        "规则提名，领导同意立案",
                        scene.today());
        var done = (CaseOutcome.Done) opening.open(wanted, CaseScene.OFFICER);
        String number = done.file().number();
        assertThat(scene.file(number).progress().grounds()).containsExactlyInAnyOrder("K12", "K11");
        assertThat(sight.grounds(number))
                .contains(
                        new SightStore.Named("K12", "N-1-0001", "/nominations/N-1-0001"),
                        new SightStore.Named("K11", "N-1-0002", "/nominations/N-1-0002"));
    }
}
