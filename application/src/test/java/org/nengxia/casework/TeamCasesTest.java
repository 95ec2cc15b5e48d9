package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A case about a leadership team as a whole: whoever is a member of it keeps out of it as of his
/// own, and it rests on what is known of the team.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamCasesTest {
    private static final Actor CHIEF =
            new Actor("case.team-head", "钟", Office.ORGANISATION_OFFICER);
    private static final Actor COLLEAGUE =
            new Actor("case.team-unit", "祝", Office.ORGANISATION_OFFICER);
    @Autowired Cases cases;
    @Autowired CaseOpening opening;
    @Autowired CaseList list;
    @Autowired CaseSearch search;
    @Autowired People people;
    @Autowired Recusals recusals;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;
    private String team = "";
    private String number = "";

    @BeforeAll
    void aTeamWithItsHeadAndAColleagueOutsideIt() {
        scene.set();
        team =
                text(
                        """
                        SELECT m.number FROM roster.team m JOIN roster.post p ON p.team = m.number AND p.principal
                        JOIN roster.tenure t ON t.post = p.number AND t.ended_on IS NULL
                        WHERE EXISTS (SELECT FROM evidence.item e WHERE e.unit = m.unit)
                        AND EXISTS (SELECT FROM roster.post o JOIN roster.tenure n ON n.post = o.number AND n.ended_on IS NULL
                            WHERE o.unit = m.unit AND o.team IS NULL)
                        ORDER BY 1 LIMIT 1
                        """);
        linked(CHIEF, "p.team = '" + team + "' AND p.principal");
        linked(
                COLLEAGUE,
                "p.team IS NULL AND p.unit = (SELECT unit FROM roster.team WHERE number = '"
                        + team
                        + "')");
        number = opened();
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private void linked(Actor actor, String post) {
        long cadre =
                database.sql(
                                "SELECT t.cadre_id FROM roster.tenure t JOIN roster.post p ON"
                                        + " p.number = t.post WHERE t.ended_on IS NULL AND "
                                        + post
                                        + " ORDER BY 1 LIMIT 1")
                        .query(Long.class)
                        .single();
        scene.as(() -> {
            scene.account(actor);
            people.note(
                    new People.Person(
                            actor.account(),
                            actor.name(),
                            Optional.empty(),
                            OptionalLong.of(cadre),
                            Optional.empty(),
                            false));
        });
    }

    private CaseOutcome wanted(List<String> evidence, Actor by) {
        return opening.open(
                new Opening(
                        new Subject.OfTeam(team),
                        "county-seed",
                        "TEAM_RECTIFICATION",
                        List.of(),
                        List.of("K12"),
                        evidence,
                        "连续两年居后",
                        scene.today()),
                by);
    }

    private String ofTheUnit(String is) {
        return text(
                "SELECT e.number FROM evidence.item e JOIN roster.team m ON m.number = '"
                        + team
                        + "' WHERE e.unit "
                        + is
                        + " m.unit AND NOT EXISTS (SELECT FROM roster.tenure t JOIN roster.post p"
                        + " ON p.number = t.post WHERE p.team = m.number AND t.cadre_id ="
                        + " e.cadre_id) ORDER BY 1 LIMIT 1");
    }

    private String opened() {
        return switch (wanted(List.of(ofTheUnit("=")), CaseScene.OFFICER)) {
            case CaseOutcome.Done(CaseFile file) -> file.number();
            case CaseOutcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private Judged judged(Actor actor) {
        var said = recusals.of(scene.file(number), List.of(actor.account()), scene.today());
        return Objects.requireNonNull(said.get(actor.account())).judged();
    }

    private List<String> barring(Actor actor) {
        return judged(actor) instanceof Judged.Barred(var rules)
                ? rules.stream().map(each -> each.id()).toList()
                : List.of();
    }

    @Test
    void theHeadOfTheTeamAndWhoeverServesInItsUnitAreBarred() {
        assertThat(barring(CHIEF)).contains("RC-OWN");
        assertThat(barring(COLLEAGUE)).contains("RC-UNIT");
    }

    @Test
    void ofSomebodyWhomTheRosterDoesNotKnowTheTiesToATeamAreUndetermined() {
        assertThat(judged(CaseScene.SECOND))
                .isInstanceOfSatisfying(
                        Judged.Undetermined.class,
                        it ->
                                assertThat(it.missing())
                                        .contains(Relation.OWN_UNIT, Relation.KINSHIP));
    }

    @Test
    void aMemberOfTheTeamNeitherOpensACaseAboutItNorHasAHandInIt() {
        assertThat(keys(wanted(List.of(ofTheUnit("=")), CHIEF)))
                .containsExactly("casework.ownCase");
        var suspended = scene.request(scene.file(number), new CaseEvent.SuspendedFor("等待审计结论"));
        assertThat(keys(cases.take(suspended, CHIEF))).contains("casework.ownCase");
    }

    @Test
    void aCaseAboutATeamIsHiddenFromItsMembers() {
        assertThat(search.found(number, CaseScene.OFFICER)).hasSize(1);
        assertThat(search.found(number, CHIEF)).isEmpty();
        assertThat(list.sees(people.reader(CHIEF, scene.today()), number)).isFalse();
    }

    /// Who left after what the case is about is of the team that it is about, though today nothing
    /// says so; who left before is not.
    @Test
    void whoLeftTheTeamAfterWhatItsCaseIsAboutIsKeptOutOfItToo() {
        LocalDate since =
                database.sql(
                                "SELECT min(i.day) FROM casework.evidence e JOIN evidence.item i"
                                        + " ON i.number = e.item WHERE e.case_number = ?")
                        .param(number)
                        .query((row, _) -> row.getObject(1, LocalDate.class))
                        .single();
        String tenure = tenureOfTheChief();
        leaving(tenure, since.plusDays(1));
        assertThat(search.found(number, CHIEF)).isEmpty();
        assertThat(keys(wanted(List.of(ofTheUnit("=")), CHIEF)))
                .containsExactly("casework.ownCase");
        var suspended = scene.request(scene.file(number), new CaseEvent.SuspendedFor("等待审计结论"));
        assertThat(keys(cases.take(suspended, CHIEF))).contains("casework.ownCase");
        leaving(tenure, since);
        assertThat(search.found(number, CHIEF)).hasSize(1);
        leaving(tenure, null);
    }

    private String tenureOfTheChief() {
        return text(
                """
                SELECT t.number FROM roster.tenure t JOIN roster.post p ON p.number = t.post
                JOIN casework.person a ON a.cadre_id = t.cadre_id
                WHERE a.code = '%s' AND p.team = '%s' AND t.ended_on IS NULL
                """
                        .formatted(CHIEF.account(), team));
    }

    private void leaving(String tenure, @Nullable LocalDate day) {
        scene.as(() ->
                database.sql(
                                """
                                UPDATE roster.tenure SET ended_on = CAST(:day AS date),
                                    began_on = least(began_on, CAST(:day AS date) - 1)
                                WHERE number = :tenure
                                """)
                        .param("day", day)
                        .param("tenure", tenure)
                        .update());
    }

    @Test
    void aCaseAboutATeamTakesNoEvidenceOfAnotherUnit() {
        assertThat(keys(wanted(List.of(ofTheUnit("<>")), CaseScene.OFFICER)))
                .contains("casework.evidenceOfOther");
    }

    @Test
    void whatIsJoinedToATeamIsAboutItToo() {
        var joined = new CaseEvent.Joined(List.of(), List.of(ofTheUnit("<>")), "并案");
        assertThat(keys(cases.take(scene.request(scene.file(number), joined), CaseScene.OFFICER)))
                .containsExactly("casework.evidenceOfOther");
        var unknown = new CaseEvent.Joined(List.of("K99"), List.of("no-such"), "并案");
        assertThat(keys(cases.take(scene.request(scene.file(number), unknown), CaseScene.OFFICER)))
                .contains("casework.evidenceUnknown");
        var ground = new CaseEvent.Joined(List.of("K99"), List.of(), "并案");
        assertThat(keys(cases.take(scene.request(scene.file(number), ground), CaseScene.OFFICER)))
                .containsExactly("casework.ground");
    }

    @Test
    void aTeamsCaseIsTakenFromItsOpeningToItsEnd() {
        String other = team;
        team =
                text(
                        "SELECT m.number FROM roster.team m WHERE m.number <> '"
                                + other
                                + "' AND EXISTS (SELECT FROM evidence.item e WHERE e.unit = m.unit"
                                + " AND e.cadre_id IS NULL) ORDER BY 1 LIMIT 1");
        try {
            toItsEnd(opened());
        } finally {
            team = other;
        }
    }

    private void toItsEnd(String of) {
        scene.does(of, "recusal", "verify", "hear", "propose", "vote", "decide", "talk");
        scene.does(of, "notice", "criticism");
        clock.pass(60);
        cases.lapse(of);
        clock.pass(220);
        cases.lapse(of);
        scene.does(of, "check");
        assertThat(scene.file(of))
                .isInstanceOfSatisfying(
                        CaseFile.Closed.class, it -> assertThat(it.end()).isNotNull());
        assertThat(scene.file(of).standing().decision()).isPresent();
    }
}
