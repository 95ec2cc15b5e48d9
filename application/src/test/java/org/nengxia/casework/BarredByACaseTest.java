package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.eligibility.Eligibility;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Running;
import org.nengxia.policy.term.Bar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From a nomination to the day on which the person may be promoted again, as the effect periods of
/// the law count it from the decision of the case.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarredByACaseTest {
    @Autowired CaseOpening opening;
    @Autowired CaseScene scene;
    @Autowired Eligibility eligibility;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private String nominated(long cadre) {
        var evidence =
                database.sql("SELECT number FROM evidence.item WHERE cadre_id = ? LIMIT 1")
                        .param(cadre)
                        .query(String.class)
                        .single();
        var wanted =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "county-seed",
                        "DEMOTION",
                        List.of(new Opening.Nominated("K12", "N-9-0001", "/nominations/N-9-0001")),
                        List.of(),
                        List.of(evidence),
                        "规则提名，经研究立案",
                        scene.today());
        return ((CaseOutcome.Done) opening.open(wanted, CaseScene.OFFICER)).file().number();
    }

    /// The periods of the case's decision that keep the person from promotion.
    private List<Running> because(long cadre, String number, LocalDate day) {
        return eligibility.of(cadre, day, CaseScene.OFFICER).get(Bar.PROMOTION)
                        instanceof Eligible.BarredUntil(_, var because, _)
                ? because.stream().flatMap(each -> of(each, number)).toList()
                : List.of();
    }

    private static Stream<Running> of(Running running, String number) {
        return Stream.of(running).filter(each -> each.taken().number().equals("H-" + number));
    }

    @Test
    void whoIsDemotedMayNotBePromotedForTheTimeOfTheLawAndMayBeAfterIt() {
        long cadre = scene.cadre();
        String number = nominated(cadre);
        assertThat(because(cadre, number, scene.today())).isEmpty();
        scene.does(
                number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide", "talk",
                "notice");
        LocalDate lastDay = scene.today().plusYears(1).minusDays(1);
        assertThat(because(cadre, number, scene.today()))
                .extracting(Running::until)
                .containsOnly(lastDay);
        assertThat(because(cadre, number, lastDay)).isNotEmpty();
        assertThat(because(cadre, number, lastDay.plusDays(1))).isEmpty();
    }
}
