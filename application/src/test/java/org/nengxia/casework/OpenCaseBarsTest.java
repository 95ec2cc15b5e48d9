package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.eligibility.BarLine;
import org.nengxia.eligibility.Eligibility;
import org.nengxia.eligibility.EligibilityWords;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.term.Bar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An open case keeps its person from a higher rank until it is concluded, and nobody learns of the
/// case by asking.
@SampleCountyTest
@Import(CaseScene.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenCaseBarsTest {
    private static final Actor DISCIPLINE = new Actor("case.ji", "纪", Office.DISCIPLINE_COMMISSION);
    @Autowired CaseOpening opening;
    @Autowired CaseScene scene;
    @Autowired Eligibility eligibility;
    @Autowired EligibilityWords words;
    @Autowired People people;
    @Autowired JdbcClient database;

    @BeforeAll
    void people() {
        scene.set();
    }

    private String opened(long cadre, String ground) {
        String evidence =
                database.sql("SELECT min(number) FROM evidence.item WHERE cadre_id = ?")
                        .param(cadre)
                        .query(String.class)
                        .single();
        var wanted =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "national-2022",
                        "DEMOTION",
                        List.of(),
                        List.of(ground),
                        List.of(evidence),
                        "组织处理事项需要核实",
                        scene.today());
        return ((CaseOutcome.Done) opening.open(wanted, CaseScene.OFFICER)).file().number();
    }

    private BarLine rank(long cadre, Actor reader, LocalDate day) {
        return words.tell(eligibility.of(cadre, day, reader), Language.ZH).stream()
                .filter(each -> each.bar() == Bar.RANK)
                .findFirst()
                .orElseThrow();
    }

    private BarLine rank(long cadre, Actor reader) {
        return rank(cadre, reader, scene.today());
    }

    private Actor self(long cadre) {
        Actor actor = new Actor("case.self" + cadre, "本人", Office.CADRE);
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
        return actor;
    }

    @Test
    void whoeverMaySeeAnOpenCaseIsToldThatItBarsUntilItIsConcludedAndByWhichArticle() {
        long cadre = scene.cadre();
        String number = opened(cadre, "UD22-OH");
        BarLine line = rank(cadre, CaseScene.OFFICER, scene.today().plusYears(3));
        assertThat(line.openEnded()).isTrue();
        assertThat(line.until()).isEmpty();
        assertThat(line.periods())
                .singleElement()
                .matches(it -> it.number().equals(number))
                .matches(it -> it.record().equals("/cases/" + number))
                .matches(it -> it.until().isEmpty() && it.lacks().isEmpty())
                .matches(it -> it.citations().contains("21"));
        assertThat(eligibility.all(scene.today(), CaseScene.OFFICER)).containsKey(cadre);
    }

    @Test
    void aCaseOnAGroundOfWhichTheRuleDoesNotSpeakBarsFromNothing() {
        long cadre = scene.cadre();
        opened(cadre, "UD22-14");
        assertThat(rank(cadre, CaseScene.OFFICER).notOpen()).isFalse();
    }

    @Test
    void whoMayNotSeeTheCaseIsToldWhatIsToldOfSomebodyWithoutOne() {
        long cadre = scene.cadre();
        Map<Bar, Eligible> before = eligibility.of(cadre, scene.today(), DISCIPLINE);
        opened(cadre, "UD22-AC");
        assertThat(eligibility.of(cadre, scene.today(), CaseScene.APPEAL)).isEqualTo(before);
        assertThat(eligibility.of(cadre, scene.today(), Actor.PRODUCT)).isEqualTo(before);
        assertThat(eligibility.all(scene.today(), CaseScene.APPEAL)).doesNotContainKey(cadre);
    }

    @Test
    void thePersonConcernedIsToldOnceTheCaseHasReachedHimAndNoSooner() {
        long cadre = scene.cadre();
        Actor self = self(cadre);
        String number = opened(cadre, "UD22-OH");
        assertThat(rank(cadre, self).notOpen()).isFalse();
        scene.does(number, "recusal", "verify");
        assertThat(rank(cadre, self).openEnded()).isTrue();
        assertThat(rank(cadre, CaseScene.HEAD).openEnded()).isTrue();
    }

    @Test
    void aCaseThatIsDecidedBarsNoLongerAndThePeriodOfItsDecisionTakesItsPlace() {
        long cadre = scene.cadre();
        String number = opened(cadre, "UD22-OH");
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        BarLine line = rank(cadre, CaseScene.OFFICER);
        assertThat(line.openEnded()).isFalse();
        assertThat(line.periods()).noneMatch(each -> each.number().equals(number));
    }
}
