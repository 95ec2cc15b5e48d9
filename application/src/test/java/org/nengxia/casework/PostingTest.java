package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.kernel.Language;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.Packs;
import org.nengxia.regulation.Publication;
import org.nengxia.regulation.PublicationOutcome;
import org.nengxia.regulation.Regulations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// No shipped procedure draws a public posting (公示); a pack that draws one before the vote goes
/// through it: the notice, its paper, five working days, what came of it.
@SampleCountyTest
@Import({CaseScene.class, MovableClock.Instead.class})
@TestPropertySource(properties = "nengxia.test=posting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingTest {
    private static final String ACTS =
            """
            <bpmn:userTask id="post" name="公示"><bpmn:extensionElements>
              <nengxia:act en="Posting" form="post-notice" organ="organisation-department" papers="posting" citation="case-procedure:steps" reconstructed="true" />
            </bpmn:extensionElements></bpmn:userTask>
            <bpmn:intermediateCatchEvent id="posted" name="公示五个工作日"><bpmn:extensionElements>
              <nengxia:clock en="5 working days" length="5" unit="working-day" citation="case-procedure:steps" />
            </bpmn:extensionElements><bpmn:timerEventDefinition id="timer-posted" /></bpmn:intermediateCatchEvent>
            <bpmn:userTask id="result" name="公示结果"><bpmn:extensionElements>
              <nengxia:act en="Result" form="close-posting" organ="organisation-department" citation="case-procedure:steps" reconstructed="true" />
            </bpmn:extensionElements></bpmn:userTask>
            <bpmn:exclusiveGateway id="shown" default="way-shown-verify" />
            <bpmn:sequenceFlow id="way-post-posted" sourceRef="post" targetRef="posted" />
            <bpmn:sequenceFlow id="way-posted-result" sourceRef="posted" targetRef="result" />
            <bpmn:sequenceFlow id="way-result-shown" sourceRef="result" targetRef="shown" />
            <bpmn:sequenceFlow id="way-shown-vote" name="无异议" sourceRef="shown" targetRef="vote">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">no-objection</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="way-shown-verify" name="有异议" sourceRef="shown" targetRef="verify" />
            <bpmn:userTask id="vote\"\
            """;
    @Autowired Cases cases;
    @Autowired CaseOpening opening;
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired Deadlines deadlines;
    @Autowired Regulations regulations;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    @BeforeAll
    void aPackThatPosts() {
        scene.set();
        scene.as(() ->
                assertThat(
                                regulations.publish(
                                        new Publication(posting(), Optional.empty(), "test")))
                        .isInstanceOf(PublicationOutcome.Done.class));
    }

    private static PackFiles posting() {
        PackFiles county =
                Packs.filesOnClasspath(PostingTest.class.getClassLoader(), "packs").stream()
                        .filter(each -> each.name().equals("county-seed"))
                        .findFirst()
                        .orElseThrow();
        Map<String, String> texts =
                county.names().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name, name -> county.text(name).orElseThrow()));
        texts.computeIfPresent(
                "pack.yaml", (_, text) -> text.replace("id: county-seed", "id: county-posting"));
        texts.computeIfPresent(
                "procedures.yaml",
                (_, text) ->
                        text.replace(
                                "\npapers:\n",
                                "\npapers:\n  - {code: posting, zh: 公示, en: Posting}\n"));
        texts.computeIfPresent("procedures/demotion.bpmn", (_, text) -> drawn(text));
        return PackFiles.of("county-posting", texts);
    }

    private static String drawn(String text) {
        return text.replace(
                        "sourceRef=\"proposed\" targetRef=\"vote\"",
                        "sourceRef=\"proposed\" targetRef=\"post\"")
                .replace("<bpmn:userTask id=\"vote\"", ACTS);
    }

    private String proposed() {
        long cadre = scene.cadre();
        List<String> evidence =
                database.sql("SELECT min(number) FROM evidence.item WHERE cadre_id = ?")
                        .param(cadre)
                        .query((row, _) -> row.getString(1))
                        .list();
        var wanted =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "county-posting",
                        "DEMOTION",
                        List.of(),
                        List.of("K12"),
                        evidence,
                        "两年末位",
                        clock.today());
        var opened = (CaseOutcome.Done) opening.open(wanted, CaseScene.OFFICER);
        String number = opened.file().number();
        scene.does(number, "recusal", "verify", "hear", "answer", "propose");
        return number;
    }

    private List<String> open(String number) {
        return scene.file(number).progress().course().open().stream()
                .map(each -> each.task().id())
                .toList();
    }

    @Test
    void aPostingHasItsPaperAndLastsFiveWorkingDaysBeforeItsResultIsTaken() {
        String number = proposed();
        CaseFile posted = scene.does(number, "post");
        LocalDate since = clock.today();
        OfficialPaper paper =
                papers.write(posted, posted.version(), "posting", Language.ZH).orElseThrow();
        assertThat(paper.number().orElseThrow()).contains("公示〔");
        assertThat(open(number)).isEmpty();
        LocalDate lastDay =
                deadlines.of(posted, since).stream()
                        .filter(each -> each.clock().equals("posted"))
                        .flatMap(each -> each.lastDay().stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(since.plusDays(1).datesUntil(lastDay.plusDays(1)).filter(this::isWeekday))
                .hasSizeGreaterThanOrEqualTo(5);
        clock.pass((int) ChronoUnit.DAYS.between(since, lastDay));
        cases.lapse(number);
        assertThat(open(number)).isEmpty();
        clock.pass(1);
        cases.lapse(number);
        assertThat(open(number)).containsExactly("result");
        scene.does(number, "result", Outcome.NO_OBJECTION);
        assertThat(open(number)).containsExactly("vote");
    }

    private boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Test
    void whatIsObjectedToIsVerifiedAgain() {
        String number = proposed();
        scene.does(number, "post");
        clock.pass(30);
        cases.lapse(number);
        scene.does(number, "result", Outcome.OBJECTION);
        assertThat(open(number)).containsExactly("verify");
    }
}
