package org.nengxia.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no part of the subset of BPMN is refused by its id, with what to draw instead.
class DrawingRefusalTest {

    private static final String BPMN = Sketch.bpmn("demotion", SmallProcedure.lawful().sketch());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <bpmn:parallelGateway id="both"/> | element both: 'parallelGateway' is not supported; use an exclusive gateway
                    <bpmn:inclusiveGateway id="some"/> | element some: 'inclusiveGateway' is not supported
                    <bpmn:task id="plain"/> | element plain: 'task' is not supported; every act is a person's; make it a user task
                    <bpmn:serviceTask id="robot"/> | element robot: 'serviceTask' is not supported
                    <bpmn:scriptTask id="script"/> | element script: 'scriptTask' is not supported
                    <bpmn:subProcess id="inner"/> | element inner: 'subProcess' is not supported; draw its steps
                    <bpmn:callActivity id="call"/> | element call: 'callActivity' is not supported
                    <bpmn:laneSet id="lanes"/> | element lanes: 'laneSet' is not supported; remove pools and lanes
                    <bpmn:intermediateThrowEvent id="throw"/> | element throw: 'intermediateThrowEvent' is not supported
                    <bpmn:dataObject id="data"/> | element data: 'dataObject' is not supported; remove it
                    <bpmn:endEvent name="E"/> | has a endEvent without an id
                    """)
    void anElementOutsideTheSubsetIsRefusedByItsId(String element, String refusal) {
        String spoilt = BPMN.replace("</bpmn:process>", element + "</bpmn:process>");
        assertThat(SmallProcedure.lawful().faults(spoilt))
                .anySatisfy(fault -> assertThat(fault).contains(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <bpmn:timerEventDefinition id="t-late"/> | <bpmn:messageEventDefinition id="m"/> | element late: must be a timer event
                    <bpmn:timerEventDefinition id="t-late"/> | <bpmn:timerEventDefinition id="t-late"><bpmn:timeDuration>P30D</bpmn:timeDuration></bpmn:timerEventDefinition> | element late: may not say its length in timeDuration; write it in nengxia:clock
                    <nengxia:act en="hear" | <nengxia:akt en="hear" | element hear: must have one nengxia:act
                    <bpmn:userTask id="hear" name="hear" > | <bpmn:userTask id="hear" > | element hear: has no name; write one
                    <nengxia:act en="hear" | <bpmn:foo/><nengxia:act en="" | element hear: nengxia:act en is missing
                    <bpmn:startEvent id="start" name="start" > | <bpmn:startEvent id="start" name="start"><bpmn:timerEventDefinition/> | element start: holds 'timerEventDefinition', which is not supported
                    <bpmn:userTask id="hear" name="hear" > | <bpmn:userTask id="hear" name="hear" ><bpmn:standardLoopCharacteristics/> | element hear: holds 'standardLoopCharacteristics'
                    </bpmn:process> | </bpmn:process><bpmn:collaboration id="c"/> | element c: 'collaboration' is not supported
                    </bpmn:process> | </bpmn:process><bpmn:process id="second"/> | must hold one process, and only one
                    http://www.omg.org/spec/BPMN/20100524/MODEL | http://www.omg.org/spec/BPMN/19990101/MODEL | is not BPMN 2.0; save it as BPMN 2.0
                    process id="demotion" | process id="promotion" | the id of its process is not the name of the file
                    </bpmn:definitions> | <open> | is not XML that can be used
                    <bpmn:definitions | <!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><bpmn:definitions | DOCTYPE and entities are not allowed
                    """)
    void whatCouldChangeTheMeaningIsRefused(String old, String now, String refusal) {
        assertThat(BPMN).contains(old);
        assertThat(SmallProcedure.lawful().faults(BPMN.replace(old, now)))
                .anySatisfy(fault -> assertThat(fault).contains(refusal));
    }

    @Test
    void aDrawingThatIsTooLargeIsRefused() {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            more.append("end more").append(i).append(" closed\n");
        }
        String large = Sketch.bpmn("demotion", SmallProcedure.lawful().sketch() + more);
        assertThat(SmallProcedure.lawful().faults(large))
                .anySatisfy(
                        fault -> assertThat(fault).contains("is too large: at most 120 places"));
    }
}
