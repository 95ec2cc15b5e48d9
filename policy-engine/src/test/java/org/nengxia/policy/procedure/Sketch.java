package org.nengxia.policy.procedure;

import java.util.ArrayList;
import java.util.List;

/// A procedure for tests, one line an element, written out as BPMN: `task`, `split`, `wait`,
/// `clock` (interrupting), `due` (not interrupting), `end`; after the colon where it leads.
public final class Sketch {

    private final StringBuilder flows = new StringBuilder();
    private final StringBuilder nodes = new StringBuilder();
    private int count;

    private Sketch() {}

    /// The BPMN of a sketch, with a process of this id.
    public static String bpmn(String id, String text) {
        Sketch sketch = new Sketch();
        text.lines().filter(line -> !line.isBlank()).forEach(sketch::line);
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:nengxia="https://nengxia.org/procedure">
          <bpmn:process id="%s" isExecutable="false">
        %s%s  </bpmn:process>
        </bpmn:definitions>
        """
                .formatted(id, sketch.nodes, sketch.flows);
    }

    private void line(String line) {
        int colon = line.lastIndexOf(" : ");
        String head = colon < 0 ? line : line.substring(0, colon);
        List<String> targets =
                colon < 0 ? List.of() : List.of(line.substring(colon + 3).strip().split("\\s+"));
        List<String> words = new ArrayList<>(List.of(head.strip().split("\\s+", 5)));
        while (words.size() < 5) {
            words.add("");
        }
        String id = words.get(1);
        node(words, targets);
        targets.forEach(target -> flow(id, target));
    }

    private void node(List<String> words, List<String> targets) {
        String id = words.get(1);
        String third = words.get(2);
        String rest = words.get(3) + " " + words.get(4);
        switch (words.getFirst()) {
            case "start" -> element("startEvent", id, "", "start", "");
            case "end" -> element("endEvent", id, "", "end", "kind=\"" + third + "\"");
            case "task" ->
                    element(
                            "userTask",
                            id,
                            "",
                            "act",
                            "form=\"%s\" organ=\"%s\" citation=\"law:1\" %s"
                                    .formatted(third, words.get(3), words.get(4)));
            case "wait" -> element("intermediateCatchEvent", id, "", "clock", third + " " + rest);
            case "clock" -> boundary(id, third, rest, true);
            case "due" -> boundary(id, third, rest, false);
            default -> gateway(id, targets);
        }
    }

    private void boundary(String id, String task, String clock, boolean interrupting) {
        String at = "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(task, interrupting);
        element("boundaryEvent", id, at, "clock", clock);
    }

    private void element(String name, String id, String more, String word, String words) {
        String timer =
                word.equals("clock")
                        ? "      <bpmn:timerEventDefinition id=\"t-" + id + "\"/>\n"
                        : "";
        nodes.append(
                """
                    <bpmn:%1$s id="%2$s" name="%2$s" %3$s>
                      <bpmn:extensionElements><nengxia:%4$s en="%2$s" %5$s/></bpmn:extensionElements>
                %6$s    </bpmn:%1$s>
                """
                        .formatted(name, id, more, word, words, timer));
    }

    private void gateway(String id, List<String> targets) {
        String usual =
                targets.stream()
                        .filter(each -> each.startsWith("*="))
                        .findFirst()
                        .map(each -> "default=\"f-" + id + "-" + each.substring(2) + "\"")
                        .orElse("");
        nodes.append("    <bpmn:exclusiveGateway id=\"%s\" %s/>\n".formatted(id, usual));
    }

    private void flow(String from, String target) {
        int equals = target.indexOf('=');
        String to = target.substring(equals + 1);
        String outcomes = equals < 0 ? "" : target.substring(0, equals);
        boolean usual = outcomes.equals("*");
        String condition =
                equals < 0 || usual
                        ? ""
                        : "<bpmn:conditionExpression>" + outcomes + "</bpmn:conditionExpression>";
        String id = "f-" + from + "-" + to + (usual ? "" : count++);
        flows.append(
                "    <bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>\n"
                        .formatted(id, from, to, condition));
    }
}
