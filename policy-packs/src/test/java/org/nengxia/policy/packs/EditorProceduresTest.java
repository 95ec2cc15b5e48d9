package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.heritage.ToldProcedure;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.bpmn.BpmnFile;
import org.nengxia.policy.procedure.bpmn.Drawing;

/// A procedure saved again by an editor means the same: bpmn-js (moved and named), and the way of
/// Camunda Modeler with its own attributes, colours, notes, another order and listed ways.
class EditorProceduresTest {

    @ParameterizedTest
    @ValueSource(strings = {"bpmn-js.bpmn", "camunda-modeler.bpmn"})
    void aProcedureSavedByAnEditorMeansTheSame(String file) throws IOException {
        Procedure shipped =
                County.seed().provisions().procedures().procedure("demotion").orElseThrow();
        try (InputStream saved = getClass().getResourceAsStream("/editors/" + file)) {
            assertThat(saved).isNotNull();
            Faults faults = new Faults();
            Drawing drawing =
                    BpmnFile.read(shipped.file(), saved.readAllBytes(), faults).orElseThrow();
            assertThat(faults.all()).isEmpty();
            assertThat(ToldProcedure.procedure(with(shipped, drawing)))
                    .isEqualTo(ToldProcedure.procedure(shipped));
        }
    }

    private static Procedure with(Procedure like, Drawing drawing) {
        return new Procedure(
                like.id(),
                like.title(),
                like.file(),
                like.kind(),
                like.subject(),
                like.measures(),
                like.grounds(),
                like.citations(),
                like.standing(),
                like.reconstructed(),
                drawing.nodes(),
                drawing.flows());
    }
}
