package org.nengxia.policy.procedure.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.xml.XmlNode;

/// A BPMN 2.0 file with one process. Every element that could change its meaning and is not
/// understood is refused by its id; pictures and what editors add under their own prefixes are left
/// alone. At most 120 places and 240 ways.
public final class BpmnFile {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final int MOST_NODES = 120;
    private static final int MOST_FLOWS = 240;
    private static final Set<String> SILENT =
            Set.of(
                    "documentation",
                    "extensionElements",
                    "textAnnotation",
                    "association",
                    "group",
                    "category");

    private final Faults faults;
    private final String file;
    private final Elements elements;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    private BpmnFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.elements = new Elements(file, faults);
    }

    /// The process of a file, by its name within the pack; absent when the file is not BPMN 2.0.
    /// Everything that is not understood becomes a fault.
    public static Optional<Drawing> read(String file, byte[] document, Faults faults) {
        BpmnFile reading = new BpmnFile(file, faults);
        return XmlNode.read(file, document, faults).flatMap(reading::drawing);
    }

    private Optional<Drawing> drawing(XmlNode root) {
        if (!MODEL.equals(root.namespace()) || !"definitions".equals(root.name())) {
            faults.add(
                    file, "不是 BPMN 2.0 文件，请另存为 BPMN 2.0", "is not BPMN 2.0; save it as BPMN 2.0");
            return Optional.empty();
        }
        root.same()
                .filter(child -> !"process".equals(child.name()) && !SILENT.contains(child.name()))
                .forEach(elements::notUnderstood);
        List<XmlNode> processes = root.all("process");
        if (processes.size() != 1) {
            faults.add(file, "须有且只有一个 process", "must hold one process, and only one");
            return Optional.empty();
        }
        return Optional.of(process(processes.getFirst()));
    }

    private Drawing process(XmlNode process) {
        String id = elements.id(process);
        process.same().filter(child -> !SILENT.contains(child.name())).forEach(this::element);
        unique();
        if (nodes.size() > MOST_NODES || flows.size() > MOST_FLOWS) {
            faults.add(
                    file,
                    "程序过大，至多 " + MOST_NODES + " 个节点、" + MOST_FLOWS + " 条连线，请拆分",
                    "is too large: at most "
                            + MOST_NODES
                            + " places and "
                            + MOST_FLOWS
                            + " ways; split it");
        }
        flows.forEach(this::joined);
        return new Drawing(file, id, nodes, flows(process));
    }

    private void element(XmlNode element) {
        switch (element.name()) {
            case "startEvent" -> nodes.add(elements.start(element));
            case "userTask" -> nodes.add(elements.task(element));
            case "exclusiveGateway" -> nodes.add(elements.gateway(element));
            case "intermediateCatchEvent" -> nodes.add(elements.wait(element));
            case "boundaryEvent" -> nodes.add(elements.boundary(element));
            case "endEvent" -> nodes.add(elements.end(element));
            case "sequenceFlow" -> flows.add(elements.flow(element));
            default -> elements.notUnderstood(element);
        }
    }

    private void unique() {
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            if (!seen.add(node.id())) {
                faults.add(
                        place(node.id()), "编号重复，请改名", "has the id of another element; rename it");
            }
        }
    }

    private void joined(Flow flow) {
        for (String end : List.of(flow.from(), flow.to())) {
            if (nodes.stream().noneMatch(node -> node.id().equals(end))) {
                faults.add(
                        place(flow.id()),
                        "连线所指的“" + end + "”不在程序中，请接好或删除",
                        "joins '" + end + "', which is not there; connect or remove it");
            }
        }
    }

    /// The ways, with those marked that a gateway names as its default.
    private List<Flow> flows(XmlNode process) {
        Set<String> defaults = new HashSet<>();
        for (XmlNode gateway : process.all("exclusiveGateway")) {
            gateway.attribute("default").ifPresent(defaults::add);
        }
        return flows.stream()
                .map(each ->
                        new Flow(
                                each.id(),
                                each.from(),
                                each.to(),
                                each.outcomes(),
                                defaults.contains(each.id())))
                .toList();
    }

    private Place place(String id) {
        return Place.of(file).rule(id);
    }
}
