package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.Packs;
import org.nengxia.regulation.Publication;
import org.nengxia.regulation.PublicationOutcome;
import org.nengxia.regulation.Regulations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A pack that draws a public posting (公示) of five working days between proposal and vote, and
/// cases by it.
@TestComponent
@SuppressWarnings("NullAway.Init")
public class PostingPack {
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
    @Autowired private CaseOpening opening;
    @Autowired private CaseScene scene;
    @Autowired private Regulations regulations;
    @Autowired private JdbcClient database;

    /// Publishes the pack, once.
    public void set() {
        if (regulations.pack("county-posting").isEmpty()) {
            scene.as(this::publish);
        }
    }

    private void publish() {
        assertThat(regulations.publish(new Publication(posting(), Optional.empty(), "test")))
                .isInstanceOf(PublicationOutcome.Done.class);
    }

    private static PackFiles posting() {
        PackFiles county =
                Packs.filesOnClasspath(PostingPack.class.getClassLoader(), "packs").stream()
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

    /// A case in which a measure was proposed and comes to be posted.
    public String proposed() {
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
                        scene.today());
        var opened = (CaseOutcome.Done) opening.open(wanted, CaseScene.OFFICER);
        String number = opened.file().number();
        scene.does(number, "recusal", "verify", "hear", "answer", "propose");
        return number;
    }
}
