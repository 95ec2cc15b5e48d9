package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.Outcomes.keys;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.People.Person;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.recusal.Parts;
import org.nengxia.casework.seat.Participants;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.recusal.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Nobody gets a hand in a case from which he is to keep out, on whatever way he tries.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptOutTest {
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired Participants participants;

    @BeforeAll
    void people() {
        scene.set();
    }

    private static Person linked(Actor actor, OptionalLong cadre) {
        return new Person(
                actor.account(), actor.name(), Optional.empty(), cadre, Optional.empty(), false);
    }

    private Actor somebody(String account, Office office) {
        Actor actor = new Actor(account, account, office);
        scene.as(() -> scene.account(actor));
        return actor;
    }

    private Optional<String> note(Person person, Actor by) {
        return participants.note(person, by).map(Refusal::key);
    }

    @Test
    void nobodyChangesWhichCadreHeIsHimself() {
        long cadre = scene.cadre();
        Actor head = somebody("case.gu", Office.ORGANISATION_HEAD);
        assertThat(note(linked(head, OptionalLong.of(cadre)), CaseScene.HEAD)).isEmpty();
        assertThat(note(linked(head, OptionalLong.empty()), head)).contains("casework.ownLink");
        assertThat(note(linked(head, OptionalLong.empty()), CaseScene.HEAD)).isEmpty();
    }

    @Test
    void aLinkToSomebodyAboutWhomACaseIsOpenStays() {
        long cadre = scene.cadre();
        Actor head = somebody("case.jiang", Office.ORGANISATION_HEAD);
        assertThat(note(linked(head, OptionalLong.of(cadre)), CaseScene.HEAD)).isEmpty();
        scene.opened(cadre, "DEMOTION");
        assertThat(note(linked(head, OptionalLong.empty()), CaseScene.HEAD))
                .contains("casework.linkInUse");
    }

    @Test
    void nobodyOpensACaseAboutHimselfNorLearnsWhetherOneIsOpen() {
        long cadre = scene.cadre();
        Actor officer = somebody("case.tan", Office.ORGANISATION_OFFICER);
        assertThat(note(linked(officer, OptionalLong.of(cadre)), CaseScene.HEAD)).isEmpty();
        assertThat(keys(scene.wanted(cadre, "DEMOTION", officer)))
                .containsExactly("casework.ownCase");
        scene.opened(cadre, "DEMOTION");
        assertThat(keys(scene.wanted(cadre, "DEMOTION", officer)))
                .containsExactly("casework.ownCase");
    }

    @Test
    void whoIsRecusedFromTheOpenCaseIsNotToldItsNumber() {
        long cadre = scene.cadre();
        String number = scene.opened(cadre, "DEMOTION");
        var ruling = new CaseAct.Ruling(CaseScene.SECOND.account(), List.of(), true, "亲属");
        var ruled = scene.request(scene.file(number), new CaseEvent.Ruled(List.of(ruling)));
        assertThat(keys(cases.take(ruled, CaseScene.OFFICER))).containsExactly("done");
        assertThat(keys(scene.wanted(cadre, "DEMOTION", CaseScene.SECOND)))
                .containsExactly("casework.recusedFromSubject");
        assertThat(keys(scene.wanted(cadre, "DEMOTION", CaseScene.OFFICER)))
                .containsExactly("casework.openAlready");
    }

    @Test
    void whoSitsInNoOrganNeitherRecordsItsVoteNorIssuesItsDecision() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose");
        Actor stranger = somebody("case.lou", Office.DECIDING_MEMBER);
        var vote = scene.request(number, "vote", Outcome.CARRIED);
        assertThat(keys(cases.take(vote, stranger))).contains("casework.notOfTheOrgan");
        scene.does(number, "vote");
        var issue = scene.request(number, "decide", Outcome.ISSUED);
        assertThat(keys(cases.take(issue, stranger))).contains("casework.notOfTheOrgan");
    }

    @Test
    void aMemberOfTheOrganWhoHasAnotherOfficeIsJudgedByThatOfficeOutsideVotes() {
        var head =
                new Person(
                        "case.fang",
                        "方",
                        Optional.of(Office.ORGANISATION_HEAD),
                        OptionalLong.empty(),
                        Optional.of("standing-committee"),
                        false);
        assertThat(Parts.of(head)).isEqualTo(Role.INVESTIGATOR);
    }
}
