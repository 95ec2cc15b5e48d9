package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// What is too long for the records is refused with a sentence, and nothing is stored.
@SampleCountyTest
@Import(CaseScene.class)
@Transactional
class LongInputTest {
    @Autowired Cases cases;
    @Autowired CaseOpening opening;
    @Autowired CaseScene scene;

    @BeforeEach
    void people() {
        scene.set();
    }

    private List<String> refused(String number, CaseAct act, Actor by) {
        return Outcomes.keys(
                cases.take(scene.request(scene.file(number), new CaseEvent.Acted(act)), by));
    }

    @Test
    void aNumberOfADecisionThatIsNoNumberIsRefused() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote");
        var act = new CaseAct.Issued("decide", "号".repeat(61), scene.today(), Optional.empty());
        assertThat(refused(number, act, CaseScene.MEMBER)).contains("casework.documentLong");
    }

    @Test
    void moreEvidenceThanADecisionNamesIsRefused() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal");
        List<CaseAct.Examined> many =
                IntStream.rangeClosed(1, 101)
                        .mapToObj(at -> new CaseAct.Examined("E-" + at, true, "一致"))
                        .toList();
        var act =
                new CaseAct.Verified(
                        "verify", CaseScene.STAFF, many, Outcome.SUBSTANTIATED, false, "属实");
        assertThat(refused(number, act, CaseScene.OFFICER)).contains("casework.acceptedMany");
    }

    @Test
    void aReasonForOpeningThatFillsPagesIsRefused() {
        var wanted =
                new Opening(
                        new Subject.OfCadre(scene.cadre()),
                        "county-seed",
                        "DEMOTION",
                        List.of(),
                        List.of("K12"),
                        List.of(),
                        "长".repeat(2_001),
                        scene.today());
        assertThat(Outcomes.keys(opening.open(wanted, CaseScene.OFFICER)))
                .contains("casework.reasonLong");
    }
}
